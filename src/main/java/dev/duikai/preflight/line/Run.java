package dev.duikai.preflight.line;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.page.Ink;
import java.util.List;
import java.util.stream.Collectors;

/** Glyphs of one face and size that stand beside each other, painted in one go. */
public record Run(List<Glyph> glyphs) {

  public Run {
    glyphs = List.copyOf(glyphs);
  }

  public Glyph first() {
    return glyphs.getFirst();
  }

  public Glyph last() {
    return glyphs.getLast();
  }

  public int order() {
    return first().order();
  }

  public String text() {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  public String face() {
    return first().face();
  }

  public Length size() {
    return first().size();
  }

  public Ink ink() {
    return first().ink();
  }

  public boolean upright() {
    return first().upright();
  }

  /** The rectangle around its em boxes. */
  public Rect box() {
    return Boxes.around(glyphs.stream().map(Glyph::cell).toList());
  }
}
