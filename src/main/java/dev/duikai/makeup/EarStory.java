package dev.duikai.makeup;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.When;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.ArrayList;
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
