package dev.duikai.grammar.check;

import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.PunctuationStyle;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;

/** Checks that all styles are there that setting needs, and that their sizes make sense. */
final class StyleCheck {

  /** Styles that every page needs, whatever its rules name. */
  private static final List<String> NEEDED =
      List.of(
          Rules.BODY, Rules.SUBHEAD, "strong", "kai", "dateline", "byline", "signature", "mark");

  private static final Length SMALLEST = Length.points(4);
  private static final Length LARGEST = Length.points(400);
  private static final int MOST_INK = 2400;

  private final Rules rules;
  private final Place root;
  private final Findings findings;

  StyleCheck(Rules rules, Place root, Findings findings) {
    this.rules = rules;
    this.root = root;
    this.findings = findings;
  }

  void check(boolean references) {
    NEEDED.forEach(this::needed);
    if (references) {
      referenced().forEach(this::needed);
    }
    rules.type().values().forEach(this::sizes);
    rules.type().values().forEach(this::characterGrid);
    if (rules.type().containsKey(Rules.BODY)) {
      body(rules.body());
    }
    rules.colour().inks().forEach(this::ink);
  }

  private void needed(String style) {
    if (!rules.type().containsKey(style)) {
      findings.error(root, "type has no style %s, which every page needs", style);
    }
  }

  private List<String> referenced() {
    Furniture f = rules.furniture();
    List<String> names = new ArrayList<>();
    f.staff().map(StyledText::style).ifPresent(names::add);
    f.imprint().map(StyledText::style).ifPresent(names::add);
    names.add(f.adLabels().style());
    names.add(rules.jump().outStyle());
    names.add(rules.jump().inStyle());
    names.add(rules.pictures().caption());
    names.add(rules.pictures().credit());
    return names;
  }

  /** A square for each character leaves neither half marks nor white between squares. */
  private void characterGrid(TypeStyle style) {
    if (!style.line().grid()) {
      return;
    }
    boolean half = style.line().punctuation().filter(p -> p != PunctuationStyle.FULL).isPresent();
    if (half || style.line().lineEnd().isPresent()) {
      findings.error(
          style.place(), "character-grid of style %s sets marks a square wide", style.name());
    }
    if (style.line().hanLatin().filter(white -> white.most() > 0).isPresent()) {
      findings.error(
          style.place(), "character-grid of style %s has no room for han-latin", style.name());
    }
  }

  private void body(TypeStyle body) {
    if (!(body.size() instanceof Size.Fixed(Length size))) {
      findings.error(body.place(), "body must have one fixed size");
    } else if (body.pitchAt(size).compareTo(size) < 0) {
      findings.error(body.place(), "the pitch of body is smaller than its size");
    }
  }

  private void sizes(TypeStyle style) {
    switch (style.size()) {
      case Size.Fixed(Length size) -> size(style, size);
      case Size.BySpan(List<Size.Step> steps) -> {
        steps.forEach(step -> size(style, step.size()));
        for (int i = 1; i < steps.size(); i++) {
          if (steps.get(i).span().from() <= steps.get(i - 1).span().to()) {
            findings.error(
                style.place(),
                "sizes %s and %s of style %s overlap",
                steps.get(i - 1).span(),
                steps.get(i).span(),
                style.name());
          }
        }
      }
      case Size.ShareOfMain share -> {}
    }
  }

  private void size(TypeStyle style, Length size) {
    if (size.compareTo(SMALLEST) < 0 || size.compareTo(LARGEST) > 0) {
      findings.error(
          style.place(), "style %s has type of %s pt, 4 to 400 pt can be set", style.name(), size);
    }
  }

  private void ink(String name, Cmyk ink) {
    if (ink.total() > MOST_INK) {
      findings.warning(root, "ink %s covers %d %%, newsprint bears 240 %%", name, ink.total() / 10);
    }
  }
}
