package dev.duikai.grammar.read;

import dev.duikai.grammar.ColourRules;
import dev.duikai.grammar.type.Align;
import dev.duikai.grammar.type.BorderKind;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.BreakLevel;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.Extent;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.HeadPlace;
import dev.duikai.grammar.type.LineStyle;
import dev.duikai.grammar.type.PunctuationStyle;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import dev.duikai.yaml.YamlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes styles, head forms, boxes and inks. */
final class TypeReader {

  private final Map<String, Cmyk> inks = new LinkedHashMap<>();

  TypeReader(Values root) {
    inks.put("black", Cmyk.BLACK);
    inks.put("paper", Cmyk.PAPER);
    Values named = root.sub("colour").sub("inks");
    named.map().keys().forEach(key -> mixed(named, key).ifPresent(ink -> inks.put(key, ink)));
  }

  /** An ink of four process inks, or a spot colour with what stands for it. */
  private static Optional<Cmyk> mixed(Values named, String key) {
    Values spot = named.sub(key);
    return spot.text("spot")
        .flatMap(name -> spot.cmyk("like").map(like -> like.asSpot(name)))
        .or(() -> named.cmyk(key));
  }

  ColourRules colour(Values root) {
    return ColourReader.colour(inks, root.sub("colour"));
  }

  TypeStyle style(String name, Values v) {
    return new TypeStyle(
        name,
        v.text("font", "song"),
        size(v),
        v.extent("pitch"),
        v.extent("indent").orElse(Extent.NONE),
        v.extent("hang").orElse(Extent.NONE),
        line(v),
        v.whole("grades", 0),
        v.whole("larger", 0),
        v.text("squeeze").map(Units::squeeze).map(s -> s.orElse(1000)).orElse(1000),
        v.range("lines", Range.exactly(1)),
        v.choice("align", Align.class).orElse(Align.JUSTIFIED),
        v.extent("tracking").map(Extent::em).orElse(0),
        v.text("in-rows").filter("centre"::equals).isPresent(),
        ink(v, "ink").orElse(Cmyk.BLACK),
        v.place(),
        v.map().get("font").map(YamlNode::place).orElse(v.place()));
  }

  private static LineStyle line(Values v) {
    return new LineStyle(
        v.choice("level", BreakLevel.class).orElse(BreakLevel.GB),
        v.choice("punctuation", PunctuationStyle.class),
        v.choice("line-end", LineStyle.LineEnd.class),
        v.yes("hanging"),
        v.text("han-latin").flatMap(Units::white).map(w -> new LineStyle.White(w.from(), w.to())),
        v.yes("character-grid"));
  }

  private Optional<Cmyk> ink(Values v, String key) {
    return v.text(key).flatMap(name -> Optional.ofNullable(inks.get(name)));
  }

  private static Size size(Values v) {
    Optional<String> text = v.text("size");
    if (text.isPresent()) {
      int share = Units.shareOfMain(text.get()).orElse(0);
      Length least = v.length("least", Length.ZERO);
      return share > 0
          ? new Size.ShareOfMain(share, least)
          : new Size.Fixed(Units.length(text.get()).orElse(Length.ZERO));
    }
    return v.map().get("size").orElse(v.map()) instanceof YamlMap steps
        ? bySpan(steps)
        : new Size.BySpan(List.of());
  }

  private static Size bySpan(YamlMap map) {
    List<Size.Step> steps = new ArrayList<>();
    map.entries()
        .forEach((key, entry) -> {
          Optional<Range> span = Units.range(key);
          if (span.isPresent() && entry.value() instanceof YamlText text) {
            Units.length(text.text()).ifPresent(size -> steps.add(new Size.Step(span.get(), size)));
          }
        });
    steps.sort(Comparator.comparingInt(step -> step.span().from()));
    return new Size.BySpan(steps);
  }

  HeadForm head(String name, Values v) {
    List<HeadPlace> places =
        v.texts("place").stream()
            .flatMap(text -> Values.constant(text, HeadPlace.class).stream())
            .toList();
    return new HeadForm(
        name,
        v.text("kicker"),
        v.text("main", ""),
        v.text("deck"),
        v.text("byline"),
        v.text("label"),
        v.text("jump-in"),
        v.range("lines", new Range(0, Range.OPEN)),
        places.isEmpty() ? List.of(HeadPlace.ABOVE) : places,
        v.text("opens", ""),
        ink(v, "reverse"),
        v.place());
  }

  BoxStyle box(String name, Values v) {
    return new BoxStyle(
        name,
        v.length("rule", Length.ZERO),
        v.choice("border", BorderKind.class),
        v.whole("pad", 1),
        v.extent("inset").orElse(Extent.em(1000)),
        ink(v, "tint"),
        v.length("bar", Length.ZERO),
        v.text("band"),
        v.whole("band-lines", 2),
        v.place());
  }
}
