package dev.duikai.grammar.text;

import static dev.duikai.grammar.text.RulesWords.range;

import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.JumpTarget;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.Taboos;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Frame;
import dev.duikai.grammar.production.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what the rules mean for furniture, productions, jumps and taboos. */
final class FurnitureWords {

  private FurnitureWords() {}

  static List<String> furniture(Furniture f) {
    List<String> lines = new ArrayList<>();
    f.folio()
        .ifPresent(folio -> {
          lines.add("folio (报眉) on pages " + folio.pages() + ": rule " + folio.rule().key());
          lines.add("    outer " + text(folio.outer()));
          lines.add("    middle " + text(folio.middle()));
          lines.add("    inner " + text(folio.inner()));
        });
    f.staff().ifPresent(staff -> lines.add("staff line (责编行): " + text(staff)));
    f.nameplate()
        .ifPresent(plate -> {
          lines.add("nameplate (报头): artwork, else the name in style " + plate.name());
          plate.data().forEach(data -> lines.add("    " + text(data)));
        });
    f.guide()
        .ifPresent(guide ->
            lines.add(
                "guide (导读): " + range(guide.items(), "item") + ", page as " + text(guide.page())));
    f.imprint().ifPresent(imprint -> lines.add("imprint: " + text(imprint)));
    lines.add("advertisements are marked " + f.adLabels().ad() + ", " + f.adLabels().houseAd());
    return lines;
  }

  private static String text(StyledText text) {
    return "\"" + text.text().source() + "\" in style " + text.style();
  }

  static List<String> productions(Rules rules) {
    List<String> lines = new ArrayList<>();
    rules
        .productions()
        .forEach((name, alternatives) -> {
          lines.add(name + " becomes");
          for (int i = 0; i < alternatives.size(); i++) {
            lines.add((i == 0 ? "    " : "    or ") + alternative(alternatives.get(i)));
          }
        });
    return lines;
  }

  private static String alternative(Alternative alternative) {
    String words =
        switch (alternative) {
          case Alternative.Rows(List<Part> parts, Frame frame) ->
              "top to bottom: " + parts(parts, ", then ");
          case Alternative.Columns(List<Part> parts, List<Integer> widths, Frame frame) ->
              "side by side: "
                  + parts(parts, ", beside ")
                  + (widths.isEmpty() ? ", of any width" : ", " + widths + " columns wide");
          case Alternative.Stack stack ->
              stack.count() + " × " + stack.storyClass() + " below each other, by rank";
          case Alternative.RowsAuto auto ->
              "any slicing into rows and columns" + among(auto.with());
          case Alternative.Pinwheel auto -> "five regions round a centre (风车)" + among(auto.with());
          case Alternative.Corner corner ->
              part(corner.around()) + ", round " + part(corner.slot()) + " in its corner";
        };
    return words
        + alternative.frame().label().map(label -> ", labelled " + label).orElse("")
        + alternative.frame().box().map(box -> ", in box " + box).orElse("");
  }

  private static String among(List<Part> with) {
    return with.isEmpty() ? "" : ", " + parts(with, " and ") + " as one block among the stories";
  }

  private static String parts(List<Part> parts, String between) {
    return parts.stream().map(FurnitureWords::part).collect(Collectors.joining(between));
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.ProductionRef(String name) -> name;
      case Part.StoryPart(String storyClass) -> "one story of class " + storyClass;
      case Part.SlotPart(String slot) -> "slot " + slot;
      case Part.AutoPart auto -> "all other stories";
    };
  }

  private static String target(JumpTarget target) {
    return switch (target) {
      case JumpTarget.Page(int number) -> "page " + number;
      case JumpTarget.Next next -> "the next page that is set";
      case JumpTarget.Section section ->
          "the later page of the section that has most room, else the next page";
    };
  }

  static List<String> jump(JumpRules jump) {
    return List.of(
        "out " + jump.out().source() + ", in " + jump.in().source(),
        (jump.stories().isEmpty()
                ? "stories jump only if they ask"
                : "may jump without being asked: " + String.join(", ", jump.stories()))
            + ", at most "
            + jump.most()
            + " from a page",
        "tails go to " + target(jump.to()),
        range(jump.stay(), "line") + " stay, " + range(jump.go(), "line") + " go");
  }

  static List<String> taboos(Taboos taboos) {
    List<String> lines = new ArrayList<>();
    taboos
        .costs()
        .forEach((id, cost) -> lines.add(id + ": " + (cost.never() ? "never" : "costs " + cost)));
    lines.add("legs had best have " + range(taboos.legDepth(), "line"));
    return lines;
  }
}
