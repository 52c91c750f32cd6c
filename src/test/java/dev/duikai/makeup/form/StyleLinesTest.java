package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.compose.SetLine;
import dev.duikai.compose.item.PlacedGlyph;
import dev.duikai.copy.Block;
import dev.duikai.copy.DashItem;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Subhead;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.text.RulesWords;
import dev.duikai.makeup.PageFixture;
import dev.duikai.measure.Length;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a style in the layout rules says about lines changes the lines, and is said in words. */
final class StyleLinesTest {

  private static final Length MEASURE = Length.points(9).times(13);

  @TempDir Path folder;

  private Rules rules(String type) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("my.yaml"),
            "grammar: 1\nextends: city-daily-inside.yaml\ntype: {" + type + "}\n");
    NoticeLog log = new NoticeLog();
    RulesRoots roots = new RulesRoots(List.of(Path.of("layout-rules")));
    return RulesReader.read(file, "my.yaml", roots, log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  private static Galley galley(Rules rules, Block... blocks) {
    return galleys(rules, blocks).getFirst();
  }

  private static List<Galley> galleys(Rules rules, Block... blocks) {
    GalleyMaker maker = new GalleyMaker(TestFonts.TYPESETTER, new Styles(rules));
    var story = PageFixture.story("s", "题", List.of(blocks), false);
    var any = rules.storyClass("short").orElseThrow();
    return maker.galleys(Portion.whole(story, any, 1), MEASURE, GalleyMaker.USUAL_GAP);
  }

  private static List<SetLine> lines(Galley galley) {
    Slug.Text text = (Slug.Text) galley.slugs().getFirst();
    return text.composed().lines(text.options().getFirst());
  }

  private static String shown(List<SetLine> lines) {
    return lines.stream().map(SetLine::text).collect(Collectors.joining("⏎"));
  }

  private static List<Span> plain(String text) {
    return List.of(new Span(text, Voice.PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level: none | 柳树都抽出新芽又过一冬，堤上人来人往一片 | forbidden line ends (避头尾) at level none",
        "hanging: true | 柳树都抽出新芽又过一冬，堤上人来人往一片 | 、，。 may hang out at line ends",
        "line-end: float | 柳（年）抽出很多新芽，孩子们跑上堤 | marks half a square or whole",
        "han-latin: 0.25em..0.5em | 全县共有3座桥和7条船都修好了大家高兴 | 0.25 to 0.5 em between Han",
        "'punctuation: half' | 种早稻，修水渠，备足，静等开犁的好日子 | marks half a square wide (半角)",
        "'punctuation: full, character-grid: true' | 种早稻，修渠，备足，静等开犁好 | a square of its own",
        "hang: 1em | 渡口的灯塔重新亮起来了两岸的人都跑来看热闹 | later lines stand in by 1 em",
      })
  void aKeyOfBodyChangesItsLines(String key, String text, String words) throws IOException {
    Rules other = rules("body: {" + key + "}");
    Block block = new Paragraph(plain(text), 1);
    List<SetLine> usual = lines(galley(PageFixture.INSIDE, block));
    List<SetLine> changed = lines(galley(other, block));
    assertEquals(shown(usual).replace("⏎", ""), shown(changed).replace("⏎", ""));
    assertTrue(!places(usual).equals(places(changed)), () -> shown(changed));
    assertTrue(RulesWords.of(other).contains(words), () -> RulesWords.of(other));
  }

  private static List<List<Integer>> places(List<SetLine> lines) {
    return lines.stream().map(line -> line.glyphs().stream().map(PlacedGlyph::x).toList()).toList();
  }

  @Test
  void itemsHangWhereTheRulesSaySo() throws IOException {
    Block item = new DashItem(plain("——渡口的灯塔重新亮起来了，两岸的人都跑来看热闹；"), 1);
    List<SetLine> plain = lines(galley(PageFixture.INSIDE, item));
    List<SetLine> hung =
        lines(galley(rules("item: {font: song, size: 9pt, indent: 2em, hang: 4em}"), item));
    assertEquals(0, plain.get(1).glyphs().getFirst().x());
    assertEquals(18_000, hung.get(0).glyphs().getFirst().x());
    hung.stream().skip(1).forEach(line -> assertEquals(36_000, line.glyphs().getFirst().x()));
    SetLine full = hung.get(1);
    PlacedGlyph last = full.glyphs().getLast();
    assertEquals(MEASURE.units(), last.x() + 9000, 1, "the line fills what is left");
    Block paragraph = new Paragraph(plain("渡口的灯塔重新亮起来了，两岸的人都跑来看热闹；"), 1);
    Galley other = galley(rules("item: {font: song, size: 9pt, hang: 4em}"), paragraph);
    assertEquals(0, lines(other).get(1).glyphs().getFirst().x(), "paragraphs are no items");
  }

  @ParameterizedTest
  @CsvSource({
    "pitch: 25pt, 2, 0",
    "pitch: 12.5pt, 1, 0",
    "'pitch: 25pt, in-rows: centre', 2, 6250"
  })
  void aSubheadTakesTheRowsOfItsStyle(String key, int rows, int lift) throws IOException {
    Rules rules = rules("subhead: {" + key + "}");
    Block text = new Paragraph(plain("渡口的灯塔重新亮起来了。"), 2);
    Galley galley = galley(rules, new Subhead("老桥边的新日子", 1), text);
    Slug.Subhead subhead = (Slug.Subhead) galley.slugs().getFirst();
    assertEquals(rows, subhead.rows());
    assertEquals(lift, subhead.lift().units());
  }

  @Test
  void subheadsMayStandWithoutWhiteWhereTheRulesHaveAStyleForIt() throws IOException {
    Block head = new Subhead("老桥边的新日子", 1);
    Block text = new Paragraph(plain("渡口的灯塔重新亮起来了。"), 2);
    List<Galley> both = galleys(rules("subhead: {pitch: 25pt}"), head, text);
    assertEquals(2, both.size());
    assertEquals(both.getFirst().natural() - 1, both.getLast().natural(), "one line less");
    assertTrue(both.getLast().cost() > both.getFirst().cost());
    assertEquals(1, galleys(rules("subhead: {pitch: 25pt}"), text).size(), "nothing to give back");
  }
}
