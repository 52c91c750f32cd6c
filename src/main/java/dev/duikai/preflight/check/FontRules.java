package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.FontFacts;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fonts: whether the file carries them, and carries them whole. */
final class FontRules {

  private FontRules() {}

  static List<Rule> rules() {
    return List.of(
        embedded(),
        damaged(),
        subset(),
        unicode(),
        type3(),
        courier(),
        cidSet(),
        cidMap(),
        missing(),
        widths());
  }

  private static Rule.Check fonts(
      Function<FontFacts, Optional<String>> fault, Function<Profile, Level> level, String limit) {
    return (file, profile, hits) -> {
      for (FontFacts font : file.fonts()) {
        fault
            .apply(font)
            .ifPresent(value -> hit(file, font, level.apply(profile), value, limit, hits));
      }
    };
  }

  private static void hit(
      PrintFile file, FontFacts font, Level level, String value, String limit, Hits hits) {
    PrintPage page = file.pages().get(font.page() - 1);
    hits.named(level, page, font.place(), font.object(), value, limit);
  }

  private static Optional<String> when(boolean broken, String value) {
    return broken ? Optional.of(value) : Optional.empty();
  }

  private static Rule embedded() {
    return Rule.of(
        "font-embedded",
        "every font is embedded",
        "字体嵌入",
        "embed the font; the plant has another one of that name, or none",
        fonts(f -> when(!f.embedded(), "not embedded"), p -> Level.ERROR, "embedded"));
  }

  private static Rule damaged() {
    return Rule.of(
        "font-damaged",
        "every embedded font can be read",
        "字体损坏",
        "embed the font anew from its file",
        fonts(f -> when(f.embedded() && f.damaged(), "damaged"), p -> Level.ERROR, "readable"));
  }

  private static Rule subset() {
    return Rule.of(
        "font-subset",
        "fonts are embedded as subsets",
        "字体子集",
        "embed the needed glyphs only; a whole Chinese font weighs 10 MB and more",
        fonts(
            f -> when(f.embedded() && !f.subset(), "the whole font"), p -> Level.NOTICE, "subset"));
  }

  private static Rule unicode() {
    return Rule.of(
        "to-unicode",
        "each character has its Unicode",
        "Unicode 映射",
        "write a ToUnicode map, so that text can be searched and archived",
        fonts(
            f -> when(f.embedded() && !f.readable(), "no ToUnicode"),
            p -> Level.WARNING,
            "ToUnicode"));
  }

  private static Rule type3() {
    return Rule.of(
        "type3-font",
        "no Type 3 fonts",
        "Type 3 字体",
        "use a TrueType or OpenType font, or draw the signs as paths",
        fonts(
            f -> when(f.kind().equals(FontFacts.TYPE3), "Type 3"),
            p -> Level.WARNING,
            "other kinds"));
  }

  private static Rule courier() {
    return Rule.of(
        "courier",
        "no Courier, the sign of a font that was missing",
        "Courier 替代字体",
        "find out which font was missing when the file was made",
        fonts(
            f -> when(f.name().contains("Courier"), f.name()),
            p -> Level.WARNING,
            "the font meant"));
  }

  private static Rule cidSet() {
    return Rule.of(
        "cid-set",
        "a CIDSet lists every glyph that is drawn",
        "CIDSet",
        "leave the CIDSet out, or write it complete",
        fonts(
            f ->
                when(f.outsideSet().orElse(0) > 0, f.outsideSet().orElse(0) + " glyphs not listed"),
            Profile::standard,
            "all listed"));
  }

  private static Rule cidMap() {
    return Rule.of(
        "cid-map",
        "a CIDFont of TrueType glyphs has a CIDToGIDMap",
        "CIDToGIDMap",
        "write the map, or Identity",
        fonts(f -> when(!f.mapped(), "no map"), p -> Level.ERROR, "a map"));
  }

  private static Rule missing() {
    return Rule.of(
        "missing-glyph",
        "every character has a shape",
        "缺字",
        "set the character in a font that has it",
        (file, profile, hits) -> {
          for (PrintPage page : file.pages()) {
            page.allTexts()
                .filter(text -> text.missing() > 0)
                .forEach(text ->
                    hits.at(
                        Level.ERROR,
                        page,
                        text.box(),
                        text.object(),
                        ".notdef in " + file.fonts().get(text.font()).name(),
                        "a shape"));
          }
        });
  }

  private static Rule widths() {
    return Rule.of(
        "glyph-widths",
        "the widths in the PDF are those in the font",
        "字宽一致",
        "embed the font anew; RIPs disagree about which width holds",
        fonts(
            f -> when(f.wrongWidths() > 0, f.wrongWidths() + " glyphs differ"),
            Profile::standard,
            "the same"));
  }
}
