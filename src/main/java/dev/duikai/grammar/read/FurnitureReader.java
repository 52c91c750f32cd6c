package dev.duikai.grammar.read;

import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.Furniture.AdLabels;
import dev.duikai.grammar.Furniture.Folio;
import dev.duikai.grammar.Furniture.Guide;
import dev.duikai.grammar.Furniture.Nameplate;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.JumpTarget;
import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.pattern.PatternReader;
import dev.duikai.grammar.type.RuleKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes furniture and the rules for jumps. */
final class FurnitureReader {

  private FurnitureReader() {}

  static Furniture furniture(Values v) {
    Values labels = v.sub("ad-labels");
    return new Furniture(
        given(v, "folio").map(FurnitureReader::folio),
        styledText(v, "staff"),
        given(v, "nameplate").map(FurnitureReader::nameplate),
        given(v, "guide").map(FurnitureReader::guide),
        styledText(v, "imprint"),
        new AdLabels(
            labels.text("ad", "广告"),
            labels.text("house-ad", "公益广告"),
            labels.text("type", "ad-label")));
  }

  private static Optional<Values> given(Values v, String key) {
    return v.map().get(key).map(Values::of);
  }

  /** A text of its own, in the style of its key; or a map of text and style. */
  private static Optional<StyledText> styledText(Values v, String key) {
    Optional<String> plain = v.text(key);
    if (plain.isPresent()) {
      return plain.map(text -> new StyledText(PatternReader.read(text), key));
    }
    return given(v, key).map(FurnitureReader::styled);
  }

  private static StyledText styled(Values v) {
    return new StyledText(v.pattern("text"), v.text("type", ""));
  }

  private static Folio folio(Values v) {
    return new Folio(
        new StyledText(v.pattern("outer"), v.text("outer-type", "")),
        new StyledText(v.pattern("middle"), v.text("middle-type", "")),
        new StyledText(v.pattern("inner"), v.text("inner-type", "")),
        v.choice("rule", RuleKind.class).orElse(RuleKind.THIN),
        v.length("above", Length.points(12.5)),
        v.range("pages", Range.atLeast(1)));
  }

  private static Nameplate nameplate(Values v) {
    return new Nameplate(
        v.text("name", ""),
        v.items("data").stream().map(Values::of).map(FurnitureReader::styled).toList(),
        v.whole("rise", 0));
  }

  private static Guide guide(Values v) {
    return new Guide(
        v.text("band", "导读"),
        v.text("band-type", ""),
        v.text("head", ""),
        v.text("line", ""),
        new StyledText(v.pattern("page"), v.text("page-type", "")),
        v.range("items", new Range(3, 5)));
  }

  private static JumpTarget jumpTarget(Values v) {
    OptionalInt page = v.whole("to");
    if (page.isPresent()) {
      return new JumpTarget.Page(page.getAsInt());
    }
    boolean section = v.text("to", "next").equals("section");
    return section ? new JumpTarget.Section() : new JumpTarget.Next();
  }

  static JumpRules jump(Values v) {
    return new JumpRules(
        PatternReader.read(v.text("out", "（下转{page:第一版}）")),
        PatternReader.read(v.text("in", "（上接{page:第一版}）")),
        v.text("out-type", "jump-out"),
        v.text("in-type", "jump-in"),
        v.texts("stories"),
        jumpTarget(v),
        v.whole("most", 2),
        v.range("stay", Range.atLeast(24)),
        v.range("go", Range.atLeast(30)));
  }
}
