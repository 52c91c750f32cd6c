package dev.duikai.grammar.check;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Part;
import dev.duikai.grammar.story.StoryClass;
import java.util.List;
import java.util.Optional;

/** The least heights of stories, parts and alternatives, in lines. */
record Heights(Rules rules) {

  static Heights of(Rules rules) {
    return new Heights(rules);
  }

  /** The least height of a story of a class. */
  int story(StoryClass c) {
    int head =
        c.heads().stream()
            .map(rules.heads()::get)
            .mapToInt(form -> form.runIn() ? 0 : form.lines().from())
            .min()
            .orElse(0);
    return head + c.legLines().from();
  }

  private int story(String name) {
    return rules.storyClass(name).map(this::story).orElse(0);
  }

  /** The least height of an alternative; 0 beyond productions that contain themselves. */
  int alternative(Alternative alternative, int depth) {
    return switch (alternative) {
      case Alternative.Rows rows -> rows.parts().stream().mapToInt(p -> part(p, depth)).sum();
      case Alternative.Columns columns ->
          columns.parts().stream().mapToInt(p -> part(p, depth)).max().orElse(0);
      case Alternative.Stack stack ->
          (int)
              Math.min(
                  Integer.MAX_VALUE / 2, (long) stack.count().from() * story(stack.storyClass()));
      case Alternative.RowsAuto auto -> 0;
      case Alternative.Pinwheel pinwheel -> 0;
      case Alternative.Corner corner ->
          Math.max(part(corner.around(), depth), part(corner.slot(), depth));
    };
  }

  /** The least height of a part. */
  int part(Part part, int depth) {
    return switch (part) {
      case Part.StoryPart(String c) -> story(c);
      case Part.SlotPart(String slot) ->
          Optional.ofNullable(rules.slots().get(slot)).map(this::slot).orElse(0);
      case Part.ProductionRef(String name) -> depth > 12 ? 0 : production(name, depth + 1);
      case Part.AutoPart auto -> 0;
    };
  }

  private int slot(Slot slot) {
    return slot.lines().from();
  }

  private int production(String name, int depth) {
    return Optional.ofNullable(rules.productions().get(name)).stream()
        .flatMap(List::stream)
        .mapToInt(a -> alternative(a, depth))
        .min()
        .orElse(0);
  }
}
