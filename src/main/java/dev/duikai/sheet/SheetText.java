package dev.duikai.sheet;

import dev.duikai.measure.Rect;
import java.util.Locale;

/** The stable text form of a sheet, one item a line, for golden tests and for people. */
public final class SheetText {

  private SheetText() {}

  /** The whole sheet as text; equal sheets give equal text. */
  public static String of(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    text.append("sheet ").append(sheet.page()).append(' ').append(sheet.name());
    text.append(" trim ").append(sheet.width()).append(" x ").append(sheet.height());
    text.append(" bleed ").append(sheet.bleed()).append('\n');
    sheet.items().forEach(item -> text.append(line(item)).append('\n'));
    return text.toString();
  }

  private static String line(Item item) {
    String tag = item.tag().part() + (item.tag().story().isEmpty() ? "" : "@" + item.tag().story());
    return switch (item) {
      case GlyphRun run -> "text " + tag + " " + run(run);
      case Rule rule ->
          form(
              "rule %s %s,%s %s,%s weight %s%s %s",
              tag,
              rule.x1(),
              rule.y1(),
              rule.x2(),
              rule.y2(),
              rule.weight(),
              rule.dots().units() > 0 ? " dots " + rule.dots() : "",
              ink(rule.ink()));
      case Fill fill -> "fill " + tag + " " + ink(fill.ink()) + path(fill.path());
      case Picture picture ->
          form(
              "picture %s %s %s crop %d,%d,%d,%d",
              tag,
              picture.source(),
              rect(picture.box()),
              picture.crop().left(),
              picture.crop().top(),
              picture.crop().right(),
              picture.crop().bottom());
      case Link link ->
          form("link %s %s to %d %s", tag, rect(link.box()), link.targetPage(), link.targetStory());
    };
  }

  private static String run(GlyphRun run) {
    StringBuilder text = new StringBuilder();
    text.append(run.font()).append(' ').append(run.size());
    if (run.squeeze() != 1000) {
      text.append(" squeeze ").append(run.squeeze());
    }
    text.append(' ').append(ink(run.ink()));
    text.append(run.vertical() ? " vertical " : " ").append(run.across()).append(':');
    for (Glyph glyph : run.glyphs()) {
      text.append(' ').append(glyph.text()).append('@').append(glyph.at());
    }
    return text.toString();
  }

  private static String form(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static String ink(Ink ink) {
    return ink.equals(Ink.BLACK)
        ? "black"
        : form("c%d m%d y%d k%d", ink.cyan(), ink.magenta(), ink.yellow(), ink.black())
            + (ink.isSpot() ? " spot \"" + ink.spot() + "\"" : "");
  }

  private static String rect(Rect r) {
    return form("%s,%s %sx%s", r.x(), r.y(), r.width(), r.height());
  }

  private static String path(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.Move(int x, int y) -> text.append(" M ").append(x).append(' ').append(y);
        case Path.Line(int x, int y) -> text.append(" L ").append(x).append(' ').append(y);
        case Path.Curve c ->
            text.append(form(" C %d %d %d %d %d %d", c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()));
        case Path.Close() -> text.append(" Z");
      }
    }
    return text.toString();
  }
}
