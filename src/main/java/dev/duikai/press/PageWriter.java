package dev.duikai.press;

import dev.duikai.font.FontShelf;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.shape.ShapeWriter;
import dev.duikai.press.structure.PageTags;
import dev.duikai.press.type.FontNames;
import dev.duikai.press.type.TypeWriter;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;

/** Writes the items of one sheet in their order, which is paint and reading order at once. */
final class PageWriter {

  private final Content content;
  private final PageTags tags;
  private final TypeWriter type;
  private final ShapeWriter shapes;
  private final FileResources resources;
  private final FontShelf fonts;
  private final PageFrame frame;

  PageWriter(
      Content content, PageTags tags, FileResources resources, FontShelf fonts, PageFrame frame) {
    this.content = content;
    this.tags = tags;
    this.resources = resources;
    this.fonts = fonts;
    this.frame = frame;
    this.type = new TypeWriter(content, frame);
    this.shapes = new ShapeWriter(content, frame);
  }

  public void write(Sheet sheet) {
    for (Item item : sheet.items()) {
      tags.enter(item);
      write(item);
    }
    tags.leave();
  }

  private void write(Item item) {
    switch (item) {
      case GlyphRun run -> write(run);
      case Rule rule -> shapes.rule(rule);
      case Fill fill -> shapes.fill(fill);
      case Picture picture -> resources.pictures().place(picture, content, frame);
      case Link link -> resources.links().add(link, frame, tags);
    }
  }

  private void write(GlyphRun run) {
    if (!run.glyphs().isEmpty()) {
      FontNames names = resources.nameFont(run.font(), run.vertical());
      type.write(run, fonts.face(run.font()), resources.codes(run.font()), names);
    }
  }
}
