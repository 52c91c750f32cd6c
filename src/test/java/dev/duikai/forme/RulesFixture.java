package dev.duikai.forme;

import dev.duikai.compose.Typesetter;
import dev.duikai.font.FontShelf;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.grammar.ColourRules;
import dev.duikai.grammar.Furniture;
import dev.duikai.grammar.Furniture.AdLabels;
import dev.duikai.grammar.Furniture.Folio;
import dev.duikai.grammar.Furniture.Guide;
import dev.duikai.grammar.Furniture.Nameplate;
import dev.duikai.grammar.JumpRules;
import dev.duikai.grammar.PageRules;
import dev.duikai.grammar.PictureRules;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.Taboos;
import dev.duikai.grammar.pattern.PatternReader;
import dev.duikai.grammar.type.Align;
import dev.duikai.grammar.type.BreakLevel;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.Extent;
import dev.duikai.grammar.type.PunctuationStyle;
import dev.duikai.grammar.type.RuleKind;
import dev.duikai.grammar.type.Size;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules of a city daily, and the faces that duikai ships. */
public final class RulesFixture {

  public static final Cmyk RED = new Cmyk(0, 1000, 1000, 0);

  private static final FontShelf SHELF = FontShelf.of(faces());

  private RulesFixture() {}

  private static Map<String, Path> faces() {
    Map<String, Path> faces = new LinkedHashMap<>();
    faces.put("song", Path.of("fonts/NotoSerifSC_400Regular.ttf"));
    faces.put("kai", Path.of("fonts/LXGWWenKai-Regular.ttf"));
    faces.put("hei", Path.of("fonts/NotoSansSC_700Bold.ttf"));
    faces.put("biaosong", Path.of("fonts/NotoSerifSC_900Black.ttf"));
    return faces;
  }

  public static FontShelf shelf() {
    return SHELF;
  }

  public static StyleCase types() {
    return new StyleCase(new Typesetter(SHELF), rules());
  }

  public static StyledText text(String pattern, String style) {
    return new StyledText(PatternReader.read(pattern), style);
  }

  private static Rules rules() {
    PageRules page =
        new PageRules(
            Length.millimetres(390),
            Length.millimetres(550),
            Length.millimetres(3),
            Length.millimetres(32),
            Optional.empty(),
            8,
            13,
            Extent.em(1000),
            111,
            1,
            Length.points(0.5));
    return new Rules(
        "city",
        "city.yaml",
        page,
        styles(),
        new LinkedHashMap<>(),
        furniture(),
        new LinkedHashMap<>(),
        List.of(),
        new PictureRules(new Range(1, 6), new Range(6, 45), 80, List.of("above"), "kai", "kai", 5),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        jumps(),
        new Taboos(new LinkedHashMap<>(), new Range(12, 38)),
        List.of(),
        new ColourRules(Map.of("accent", RED), Optional.empty()));
  }

  private static JumpRules jumps() {
    return new JumpRules(
        PatternReader.read("（下转{page:第一版}）"),
        PatternReader.read("（上接{page:第一版}）"),
        "body",
        "body",
        List.of(),
        OptionalInt.empty(),
        2,
        Range.atLeast(24),
        Range.atLeast(30));
  }

  private static Furniture furniture() {
    Folio folio =
        new Folio(
            text("{name}  {paper}", "folio-page"),
            text("{section}", "folio-section"),
            text("{date:yyyy年M月d日} {weekday}  {lunar}", "folio-date"),
            RuleKind.THICK_THIN,
            Length.points(12.5),
            Range.atLeast(2));
    List<StyledText> data =
        List.of(
            text("{date:yyyy年M月d日}  {weekday}", "data"),
            text("{lunar}", "data-strong"),
            text("{weather}  今日 {pages} 版  总第 {number} 期", "data"),
            text("{organ}主管主办  国内统一连续出版物号 {cn}  {owner}出版", "data"));
    Guide guide =
        new Guide(
            "今日看点",
            "band",
            "guide-head",
            "guide-line",
            text("详见{page:第1版}", "guide-page"),
            new Range(3, 5));
    return new Furniture(
        Optional.of(folio),
        Optional.of(text("责任编辑 {责任编辑}  组版 {组版}  校对 {校对}", "staff")),
        Optional.of(new Nameplate("nameplate", data, 3)),
        Optional.of(guide),
        Optional.of(text("社址：{address}  邮编：{post}  电话：{phone}  定价：{price}", "imprint")),
        new AdLabels("广告", "公益广告", "mark"));
  }

  private static LinkedHashMap<String, TypeStyle> styles() {
    LinkedHashMap<String, TypeStyle> styles = new LinkedHashMap<>();
    put(styles, style("body", "song", 9, Cmyk.BLACK));
    put(styles, style("nameplate", "biaosong", 110, RED));
    put(styles, style("data", "song", 8, Cmyk.BLACK));
    put(styles, style("data-strong", "hei", 10.5, Cmyk.BLACK));
    put(styles, style("folio-page", "hei", 20, Cmyk.BLACK));
    put(styles, style("folio-paper", "biaosong", 15, Cmyk.BLACK));
    put(styles, style("folio-section", "hei", 20, Cmyk.BLACK));
    put(styles, style("folio-date", "song", 9, Cmyk.BLACK));
    put(styles, style("staff", "song", 7.5, Cmyk.BLACK));
    put(styles, style("imprint", "song", 7, Cmyk.BLACK));
    put(styles, style("band", "hei", 12, Cmyk.PAPER));
    put(styles, style("guide-head", "hei", 14, Cmyk.BLACK));
    put(styles, style("guide-line", "kai", 9, Cmyk.BLACK));
    put(styles, style("guide-page", "hei", 9, Cmyk.BLACK));
    put(styles, style("ear-head", "hei", 21, Cmyk.BLACK));
    put(styles, style("mark", "hei", 7, Cmyk.BLACK));
    return styles;
  }

  private static void put(Map<String, TypeStyle> styles, TypeStyle style) {
    styles.put(style.name(), style);
  }

  private static TypeStyle style(String name, String font, double size, Cmyk ink) {
    return new TypeStyle(
        name,
        font,
        new Size.Fixed(Length.points(size)),
        name.equals("body") ? Optional.of(Extent.of(Length.points(12.5))) : Optional.empty(),
        Extent.NONE,
        BreakLevel.GB,
        PunctuationStyle.LINE_END_HALF,
        0,
        900,
        Range.exactly(1),
        Align.LEFT,
        0,
        ink,
        Place.of("city.yaml"));
  }
}
