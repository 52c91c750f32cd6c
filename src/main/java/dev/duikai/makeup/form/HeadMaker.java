package dev.duikai.makeup.form;

import dev.duikai.compose.Typesetter;
import dev.duikai.compose.head.HeadBlock;
import dev.duikai.compose.head.HeadFrame;
import dev.duikai.compose.head.HeadPart;
import dev.duikai.compose.head.HeadSetter;
import dev.duikai.compose.head.HeadStyle;
import dev.duikai.compose.head.HeadText;
import dev.duikai.compose.rule.LineRules;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.Align;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the heads of stories in the styles of the rules. */
public final class HeadMaker {

  /** The sizes of head type in use, in points; one grade is one step (page-look section 4). */
  private static final int[] LADDER = {
    72, 66, 60, 54, 48, 42, 36, 32, 28, 24, 21, 18, 16, 14, 12, 11, 10
  };

  /** Further grades down that are tried before a head is given up. */
  private static final int LAST_RESORT = 4;

  private final Rules rules;
  private final HeadSetter setter;

  public HeadMaker(Rules rules, Typesetter typesetter) {
    this.rules = rules;
    this.setter = new HeadSetter(typesetter);
  }

  /**
   * The forms of a portion's head.
   *
   * @param form which styles it takes
   * @param span columns that it covers, by which sizes are chosen
   * @param width the width that it may fill
   * @param frame its white
   */
  public List<HeadBlock> heads(
      Portion portion, HeadForm form, int span, Length width, HeadFrame frame) {
    List<HeadBlock> usual =
        setter.forms(parts(portion, form, span, 0), width, aligned(frame, form));
    List<HeadBlock> found =
        usual.isEmpty()
            ? setter.forms(parts(portion, form, span, LAST_RESORT), width, aligned(frame, form))
            : usual;
    return found.stream().map(block -> block.inForm(form.name())).toList();
  }

  /** The face of a form's main head. */
  String face(HeadForm form) {
    return rules.style(form.main()).font();
  }

  private HeadFrame aligned(HeadFrame frame, HeadForm form) {
    boolean left = rules.style(form.main()).align() == Align.LEFT;
    return left
        ? new HeadFrame(
            frame.pitch(),
            frame.body(),
            frame.top(),
            frame.foot(),
            frame.extra(),
            HeadFrame.Align.LEFT)
        : frame;
  }

  private List<HeadText> parts(Portion portion, HeadForm form, int span, int further) {
    Story story = portion.story();
    List<HeadText> parts = new ArrayList<>();
    if (!portion.tail()) {
      story
          .label()
          .or(() -> portion.storyClass().label())
          .ifPresent(t -> parts.add(part(HeadPart.LABEL, t, form.label(), "label", span)));
      story
          .series()
          .ifPresent(t -> parts.add(part(HeadPart.SERIES, t, Optional.empty(), "series", span)));
      story
          .kicker()
          .ifPresent(t -> parts.add(part(HeadPart.KICKER, t, form.kicker(), "kicker", span)));
    }
    HeadStyle main = main(rules.style(form.main()), span, further);
    parts.add(
        HeadText.of(HeadPart.MAIN, portion.head(), main).reversed(form.reverse().isPresent()));
    if (!portion.tail()) {
      if (!story.deck().isEmpty()) {
        HeadStyle deck = style(form.deck(), "deck", span);
        parts.add(new HeadText(HeadPart.DECK, story.deck(), deck));
      }
      story
          .byline()
          .ifPresent(t -> parts.add(part(HeadPart.BYLINE, t, form.byline(), "byline", span)));
    }
    portion
        .jumpIn()
        .ifPresent(t -> parts.add(part(HeadPart.JUMP_IN, t, form.jumpIn(), "jump-in", span)));
    return parts;
  }

  private HeadText part(
      HeadPart part, String text, Optional<String> named, String fallback, int span) {
    return HeadText.of(part, text, style(named, fallback, span));
  }

  private HeadStyle style(Optional<String> named, String fallback, int span) {
    return named
        .or(() -> Optional.of(fallback))
        .map(name -> rules.type().get(name))
        .map(style -> side(style, span))
        .orElseGet(() -> HeadStyle.line(rules.body().font(), rules.bodySize()));
  }

  private static HeadStyle side(TypeStyle style, int span) {
    int pitch = pitch(style);
    return switch (style.size()) {
      case Size.ShareOfMain(int share, Length least) ->
          new HeadStyle(
              style.font(),
              List.of(),
              List.of(),
              share,
              least,
              style.squeeze(),
              0,
              new Range(1, Math.max(2, most(style.lines()))),
              pitch,
              LineSettings.head(style.line()));
      case Size.Fixed(Length size) -> fixed(style, size, pitch);
      case Size.BySpan steps ->
          fixed(style, style.size().at(span).orElse(Length.points(12)), pitch);
    };
  }

  private static HeadStyle fixed(TypeStyle style, Length size, int pitch) {
    List<Length> sizes = List.of(size, size.scaled(0.9), size.scaled(0.8));
    LineRules lines = LineSettings.head(style.line());
    return new HeadStyle(
        style.font(),
        sizes,
        List.of(),
        0,
        size,
        style.squeeze(),
        0,
        Range.exactly(1),
        pitch,
        lines);
  }

  private static HeadStyle main(TypeStyle style, int span, int further) {
    Length first = style.size().at(span).orElseGet(() -> Length.points(24));
    List<Length> sizes = new ArrayList<>(List.of(first));
    for (int step : LADDER) {
      if (sizes.size() <= style.grades() + further
          && step * 1000 < first.units()
          && step * 1000 < sizes.getLast().units()) {
        sizes.add(Length.points(step));
      }
    }
    Range lines = span <= 2 ? new Range(1, Math.max(3, most(style.lines()))) : style.lines();
    return new HeadStyle(
        style.font(),
        sizes,
        larger(style, first),
        0,
        first,
        style.squeeze(),
        style.tracking(),
        new Range(1, Math.min(3, most(lines))),
        pitch(style),
        LineSettings.head(style.line()));
  }

  private static List<Length> larger(TypeStyle style, Length first) {
    List<Length> larger = new ArrayList<>();
    for (int i = LADDER.length - 1; i >= 0 && larger.size() < style.larger(); i--) {
      if (LADDER[i] * 1000 > first.units()) {
        larger.add(Length.points(LADDER[i]));
      }
    }
    return larger;
  }

  private static int most(Range lines) {
    return lines.to() == Range.OPEN ? 3 : Math.max(1, lines.to());
  }

  private static int pitch(TypeStyle style) {
    Length size = Length.points(100);
    return style.pitch().isPresent() ? style.pitchAt(size).units() / 100 : 1150;
  }
}
