package dev.duikai.makeup;

import dev.duikai.copy.Pin;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Hands the user's pins to the solver: narrows forms, and finds the items that must stand fast. */
final class Pinning {

  private final List<Pin> pins;

  Pinning(List<Pin> pins) {
    this.pins = List.copyOf(pins);
  }

  private Optional<Pin> of(String story) {
    return pins.stream().filter(pin -> pin.story().equals(story)).findFirst();
  }

  /** The forms in which a portion may stand. */
  List<StoryForm> narrowed(Portion portion, List<StoryForm> forms) {
    Optional<Pin> pin = of(portion.story().id());
    return pin.isEmpty() ? forms : forms.stream().filter(form -> keeps(pin.get(), form)).toList();
  }

  private static boolean keeps(Pin pin, StoryForm form) {
    return pin.measure().map(form.measure()::equals).orElse(true)
        && allows(pin.lines(), form.lines());
  }

  private static boolean allows(OptionalInt wanted, int found) {
    return wanted.isEmpty() || wanted.getAsInt() == found;
  }

  /**
   * The pins of a derivation; a story inside a panel pins the panel.
   *
   * @return none if the derivation puts a pinned story where it cannot keep its pin
   */
  List<dev.duikai.makeup.fill.Pin> of(Skeletons.Derivation derivation, PageStock stock) {
    List<dev.duikai.makeup.fill.Pin> found = new ArrayList<>();
    Set<Integer> fixed = derivation.items();
    for (int item : stock.stories()) {
      Optional<Pin> pin = of(stock.items().get(item).name());
      if (pin.isPresent()) {
        boolean alone = fixed.contains(item) || !derivation.used().contains(item);
        int stands = alone ? item : stock.panelOf(item, fixed).orElse(item);
        found.add(new dev.duikai.makeup.fill.Pin(stands, pin.get().column(), pin.get().line()));
      }
    }
    return found.stream().distinct().toList();
  }

  /** The error for a pin that no page keeps. */
  static Notice refused(Pin pin) {
    List<String> wanted = new ArrayList<>();
    pin.column().ifPresent(column -> wanted.add("column " + column));
    pin.line().ifPresent(line -> wanted.add("line " + line));
    pin.measure().ifPresent(measure -> wanted.add("measure " + measure));
    pin.lines().ifPresent(lines -> wanted.add(lines + " lines"));
    String where = wanted.isEmpty() ? "" : " at " + String.join(", ", wanted);
    return Notice.error(
            "pin", "story " + pin.story() + " cannot stand" + where + ": no page closes so")
        .at(pin.place())
        .inStory(pin.story())
        .hint("leave a key out, so that more is free, or take the pin away");
  }
}
