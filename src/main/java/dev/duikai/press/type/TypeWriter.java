package dev.duikai.press.type;

import dev.duikai.font.Face;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.Numbers;
import dev.duikai.press.file.PageFrame;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes runs of glyphs. Each correction between two glyphs is reckoned from the glyph's absolute
 * place and from what was really written before it, so that roundings never add up.
 */
public final class TypeWriter {

  private static final double EM = 1000;
  private static final double FULL = 1000;
  private static final double NEARER_THAN_SEEN = 0.5; // thousandths of a point
  private static final HexFormat HEX = HexFormat.of();

  private final Content content;
  private final PageFrame frame;

  public TypeWriter(Content content, PageFrame frame) {
    this.content = content;
    this.frame = frame;
  }

  public void write(GlyphRun run, Face face, FaceCodes codes, FontNames names) {
    List<Glyph> readable = run.glyphs().stream().filter(g -> !g.text().isEmpty()).toList();
    content.fill(run.ink(), true);
    if (!readable.isEmpty()) {
      content.op("BT");
      content.op(
          "/" + names.name(run.vertical()) + " " + Numbers.thousandths(run.size().units()) + " Tf");
      content.op(Numbers.thousandths(run.squeeze() * 100L) + " Tz");
      int start = readable.getFirst().at();
      int x = run.vertical() ? run.across().units() : start;
      int y = run.vertical() ? start : run.across().units();
      content.op("1 0 0 1 " + place(x, y) + " Tm");
      content.op(run.vertical() ? down(run, readable, codes) : along(run, readable, face, codes));
      content.op("ET");
    }
    GlyphShape shape = new GlyphShape(content, frame);
    run.glyphs().stream()
        .filter(glyph -> glyph.text().isEmpty())
        .forEach(glyph -> shape.draw(run, glyph, face));
  }

  private String place(int x, int y) {
    return Numbers.thousandths(frame.x(x)) + " " + Numbers.thousandths(frame.y(y));
  }

  private static String along(GlyphRun run, List<Glyph> glyphs, Face face, FaceCodes codes) {
    double em = run.size().units() * (run.squeeze() / FULL);
    List<Step> steps = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      double advance = face.advance(glyph.id()) * em / EM;
      steps.add(new Step(codes.code(glyph), glyph.at(), advance));
    }
    return array(steps, -em);
  }

  private static String down(GlyphRun run, List<Glyph> glyphs, FaceCodes codes) {
    double em = run.size().units();
    List<Step> steps = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      steps.add(new Step(codes.code(glyph), glyph.at(), em));
    }
    return array(steps, em);
  }

  /** A code, where it belongs, and how far the reader moves on after it by itself. */
  private record Step(int code, int at, double advance) {}

  /**
   * The operand of TJ.
   *
   * @param em what 1000 in the array moves the next glyph along the line of writing: negative in
   *     horizontal lines, where numbers are taken off, positive downwards
   */
  private static String array(List<Step> steps, double em) {
    StringBuilder text = new StringBuilder("[<");
    double pen = steps.getFirst().at();
    for (Step step : steps) {
      OptionalInt correction = correction(step.at() - pen, em);
      if (correction.isPresent()) {
        text.append('>').append(Numbers.thousandths(correction.getAsInt() * 10L)).append('<');
        pen += correction.getAsInt() / 100.0 * em / EM;
      }
      text.append(HEX.toHexDigits((char) step.code()));
      pen += step.advance();
    }
    return text.append(">] TJ").toString();
  }

  /** What to put before a glyph, in hundredths of a thousandth of an em. */
  private static OptionalInt correction(double off, double em) {
    return Math.abs(off) < NEARER_THAN_SEEN
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(off / em * EM * 100));
  }
}
