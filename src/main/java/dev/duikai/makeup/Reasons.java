package dev.duikai.makeup;

import dev.duikai.copy.AdRef;
import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.ReachedSlots;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which rules bind where a page does not close. */
final class Reasons {

  private final Rules rules;
  private final PageStock stock;
  private final List<String> reasons = new ArrayList<>();

  private Reasons(Rules rules, PageStock stock) {
    this.rules = rules;
    this.stock = stock;
  }

  /**
   * The reasons of a page.
   *
   * @param derivations what its productions unfold to
   * @param fillers how many house ads may fill room
   */
  static List<String> of(
      PageCopy copy,
      Rules rules,
      PageStock stock,
      List<Skeletons.Derivation> derivations,
      int fillers) {
    Reasons all = new Reasons(rules, stock);
    all.ads(copy);
    Copyfit fit = CopyfitCount.of(stock, derivations, rules.grid());
    all.room(fit, fillers);
    rules
        .productions()
        .forEach((name, alternatives) ->
            alternatives.forEach(alternative -> all.alternative(name, alternative)));
    if (all.reasons.isEmpty()) {
      all.reasons.add(
          "no arrangement of "
              + stock.stories().size()
              + " stories was found that ends on the last line; their forms take "
              + words(fit));
    }
    return List.copyOf(all.reasons);
  }

  private static String words(Copyfit fit) {
    return fit.least() + " to about " + fit.ideal() + " of " + fit.room() + " column lines";
  }

  /** Why a portion has no form. */
  static String formless(Portion portion, FormMaker forms) {
    StoryClass by = portion.storyClass();
    String depths =
        by.measures().stream()
            .map(measure -> measure + ": " + forms.depth(portion, measure))
            .collect(Collectors.joining(", "));
    return "story "
        + portion.story().id()
        + " has no form in class "
        + by.name()
        + ": its legs may have "
        + by.legLines()
        + " lines and would have, by measure, "
        + depths;
  }

  private void room(Copyfit fit, int fillers) {
    if (fit.excess() > 0) {
      reasons.add(
          "the smallest forms of the stories take "
              + fit.least()
              + " column lines, slots leave "
              + fit.room()
              + ": "
              + fit.excess()
              + " too many");
    } else if (fit.free() > fit.room() / 4) {
      reasons.add(
          "the stories take about "
              + fit.ideal()
              + " of "
              + fit.room()
              + " column lines; "
              + fillers
              + " house ads at most fill what is left");
    }
  }

  private void ads(PageCopy copy) {
    Set<String> reached = ReachedSlots.of(rules).keySet();
    for (AdRef ad : copy.ads()) {
      if (!reached.contains(ad.slot())) {
        reasons.add("ad " + ad.file() + ": no production reaches slot " + ad.slot());
      }
    }
  }

  private void alternative(String production, Alternative alternative) {
    alternative.parts().forEach(part -> part(production, part));
    if (alternative instanceof Alternative.Stack stack && stock.panel(stack, Set.of()).isEmpty()) {
      reasons.add(
          "an alternative of "
              + production
              + " drops out: its stack wants "
              + stack.count()
              + " stories of class "
              + stack.storyClass());
    }
  }

  private void part(String production, Part part) {
    switch (part) {
      case Part.StoryPart(String name) -> {
        if (stock.story(name, Set.of()).isEmpty()) {
          drops(production, "no story is of class " + name);
        }
      }
      case Part.SlotPart(String name) -> {
        if (stock.slot(name).isEmpty()) {
          drops(production, "nothing stands in slot " + name);
        }
      }
      case Part.ProductionRef ref -> {}
      case Part.AutoPart auto -> {}
    }
  }

  private void drops(String production, String why) {
    reasons.add("an alternative of " + production + " drops out: " + why);
  }
}
