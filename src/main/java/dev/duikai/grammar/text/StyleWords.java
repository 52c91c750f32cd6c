package dev.duikai.grammar.text;

import static dev.duikai.grammar.text.RulesWords.count;
import static dev.duikai.grammar.text.RulesWords.number;
import static dev.duikai.grammar.text.RulesWords.points;
import static dev.duikai.grammar.text.RulesWords.range;

import dev.duikai.grammar.type.BreakLevel;
import dev.duikai.grammar.type.Extent;
import dev.duikai.grammar.type.LineStyle;
import dev.duikai.grammar.type.PunctuationStyle;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what a style of type means. */
final class StyleWords {

  private StyleWords() {}

  static String style(TypeStyle style) {
    List<String> words = new ArrayList<>(List.of(style.font() + " " + size(style.size())));
    style
        .pitch()
        .ifPresent(pitch ->
            words.add(
                pitch.em() == 0
                    ? "on " + points(pitch.fixed())
                    : "on " + number(pitch.em()) + " of its size"));
    extent(style.indent(), "indent").ifPresent(words::add);
    extent(style.hang(), "later lines stand in by").ifPresent(words::add);
    words.add(style.align().key());
    if (style.centredInRows()) {
      words.add("in the middle of its rows");
    }
    words.addAll(lines(style.line()));
    if (style.lines().to() > 1) {
      words.add(range(style.lines(), "line"));
    }
    if (style.squeeze() < 1000) {
      words.add("squeezed to " + number(style.squeeze() * 100) + " % at most");
    }
    if (style.grades() > 0) {
      words.add(count(style.grades(), "size") + " down to fit");
    }
    if (style.larger() > 0) {
      words.add(count(style.larger(), "size") + " up where it would be thin");
    }
    return style.name() + ": " + String.join(", ", words);
  }

  private static String size(Size size) {
    return switch (size) {
      case Size.Fixed(Length length) -> points(length);
      case Size.BySpan(List<Size.Step> steps) ->
          steps.stream()
              .map(s -> points(s.size()) + " over " + range(s.span(), "column"))
              .collect(Collectors.joining("; "));
      case Size.ShareOfMain(int share, Length least) ->
          number(share)
              + " of the main head"
              + (least.units() > 0 ? ", at least " + points(least) : "");
    };
  }

  private static Optional<String> extent(Extent extent, String what) {
    if (extent.em() > 0) {
      return Optional.of(what + " " + number(extent.em()) + " em");
    }
    return extent.fixed().units() > 0
        ? Optional.of(what + " " + points(extent.fixed()))
        : Optional.empty();
  }

  /** What differs from the setting of lines that a style without a word about it has. */
  private static List<String> lines(LineStyle line) {
    List<String> words = new ArrayList<>();
    if (line.level() != BreakLevel.GB) {
      words.add("forbidden line ends (避头尾) at level " + line.level().key());
    }
    line.punctuation().map(StyleWords::marks).ifPresent(words::add);
    line.lineEnd()
        .map(end ->
            switch (end) {
              case HALF -> "marks half a square at line ends (行末半角)";
              case FLOAT -> "marks half a square or whole at line ends, as it suits (行末浮动)";
            })
        .ifPresent(words::add);
    if (line.hanging()) {
      words.add("、，。 may hang out at line ends (标点悬挂)");
    }
    line.hanLatin().map(StyleWords::white).ifPresent(words::add);
    if (line.grid()) {
      words.add("each character in a square of its own (纵横对齐)");
    }
    return words;
  }

  private static String marks(PunctuationStyle style) {
    return switch (style) {
      case KAIMING -> "stops that end a sentence a square, other marks half (开明)";
      case FULL -> "marks a square wide (全角)";
      case LINE_END_HALF -> "marks a square wide, half at line ends (行末半角)";
      case HALF -> "marks half a square wide (半角)";
    };
  }

  private static String white(LineStyle.White white) {
    String most = white.most() > white.natural() ? " to " + number(white.most()) : "";
    return number(white.natural()) + most + " em between Han and Latin";
  }
}
