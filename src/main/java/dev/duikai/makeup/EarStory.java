package dev.duikai.makeup;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.OrnamentRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.When;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A story in the box beside the nameplate (报眼): set like a short, in a room that is given. */
public final class EarStory {

  private EarStory() {}

  /** The portion that stands in the ear of these rules. */
  public static Portion of(Rules rules, Story story) {
    Optional<Slot> slot =
        rules.slots().values().stream().filter(s -> s.kind() == SlotKind.EAR).findFirst();
    int columns = slot.map(Slot::columns).orElse(3);
    List<Measure> measures = new ArrayList<>();
    for (int legs = columns; legs >= Math.max(1, columns - 1); legs--) {
      measures.add(new Measure(columns, legs));
    }
    Place place = slot.map(Slot::place).orElse(Place.of(rules.file()));
    StoryClass ear =
        new StoryClass(
            FormMaker.EAR,
            When.ALWAYS,
            List.of("small"),
            measures,
            PictureUse.NORMAL,
            new Range(1, 45),
            OptionalInt.empty(),
            slot.flatMap(Slot::box),
            List.of(),
            Optional.empty(),
            place);
    return Portion.whole(story, ear, 0);
  }

  /**
   * Which of its forms a story can take in the ear: those that fill the room; else the highest that
   * fits, with white at its foot.
   */
  static List<StoryForm> forms(Slot slot, List<StoryForm> all, Optional<OrnamentRules> ornament) {
    List<StoryForm> wide =
        all.stream().filter(f -> f.measure().columns() == slot.columns()).toList();
    List<StoryForm> fitting = wide.stream().filter(f -> slot.lines().contains(f.lines())).toList();
    Optional<StoryForm> ornamented = ornament.flatMap(o -> ornamented(slot, wide, o));
    int cheapest = fitting.stream().mapToInt(StoryForm::cost).min().orElse(Integer.MAX_VALUE);
    if (ornamented.isPresent() && ornamented.get().cost() < cheapest) {
      return List.of(ornamented.get().tall(slot.lines().from()));
    }
    if (!fitting.isEmpty()) {
      return fitting;
    }
    return wide.stream()
        .filter(f -> f.lines() < slot.lines().from())
        .max(Comparator.comparingInt(StoryForm::lines))
        .map(f -> List.of(f.tall(slot.lines().from())))
        .orElse(List.of());
  }

  /** The best form that leaves white under it in which an ornament can stand (尾花). */
  private static Optional<StoryForm> ornamented(
      Slot slot, List<StoryForm> forms, OrnamentRules ornament) {
    int room = slot.lines().from();
    return ornament.columns().contains(slot.columns())
        ? forms.stream()
            .filter(form -> ornament.lines().contains(room - form.lines()))
            .min(Comparator.comparingInt(StoryForm::cost))
        : Optional.empty();
  }

  /** A story made of the words that issue.yaml gives for the ear. */
  public static Story written(PageCopy copy, String head, String text) {
    return new Story(
        "ear",
        copy.place().file(),
        head,
        Optional.empty(),
        List.of(),
        OptionalInt.of(copy.page()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new JumpWish.Never(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        List.of(),
        List.of(new Paragraph(List.of(new Span(text, Voice.PLAIN)), copy.place().line())));
  }
}
