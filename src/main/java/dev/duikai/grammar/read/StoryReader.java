package dev.duikai.grammar.read;

import dev.duikai.grammar.PictureRules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotCorner;
import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.TextTest;
import dev.duikai.grammar.story.When;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.List;
import java.util.Optional;

/** Makes story classes, slots and the rules for pictures. */
final class StoryReader {

  private StoryReader() {}

  static StoryClass story(String name, Values v) {
    return new StoryClass(
        name,
        when(v.sub("when")),
        v.texts("head"),
        v.texts("measures").stream().flatMap(text -> Units.measure(text).stream()).toList(),
        v.choice("picture", PictureUse.class).orElse(PictureUse.NORMAL),
        v.range("leg-lines", new Range(6, 45)),
        v.whole("count"),
        v.text("box"),
        v.texts("may-box"),
        v.text("label"),
        v.place());
  }

  private static When when(Values v) {
    return new When(
        v.range("rank"),
        v.range("characters"),
        v.range("pictures"),
        v.range("page"),
        v.text("continued").map("true"::equals),
        textTest(v, "label"),
        textTest(v, "series"));
  }

  private static Optional<TextTest> textTest(Values v, String key) {
    List<String> texts = v.texts(key);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    boolean word = texts.size() == 1 && List.of("true", "false").contains(texts.getFirst());
    return Optional.of(
        word ? new TextTest.Given(texts.getFirst().equals("true")) : new TextTest.OneOf(texts));
  }

  static Slot slot(String name, Values v) {
    return new Slot(
        name,
        v.choice("kind", SlotKind.class).orElse(SlotKind.AD),
        v.whole("columns", 1),
        v.range("lines", Range.exactly(1)),
        v.text("else"),
        v.text("box"),
        v.choice("at", SlotCorner.class),
        v.texts("round"),
        v.length("tolerance", Length.millimetres(1)),
        v.place());
  }

  static PictureRules pictures(Values v, int pageColumns) {
    List<String> places = v.texts("place");
    return new PictureRules(
        v.range("columns", new Range(1, pageColumns)),
        v.range("lines", new Range(6, 45)),
        v.thousandths("crop", 80),
        places.isEmpty() ? List.of("above", "right-legs") : places,
        v.text("caption-type", "caption"),
        v.text("credit-type", "credit"),
        v.whole("under", 6),
        ColourReader.quality(v));
  }
}
