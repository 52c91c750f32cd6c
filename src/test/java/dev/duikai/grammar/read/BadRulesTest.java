package dev.duikai.grammar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.NoticeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that must be refused, each with the one line that says why. */
final class BadRulesTest {

  private static final RulesRoots ROOTS = new RulesRoots(List.of(Path.of("layout-rules")));

  @TempDir Path folder;

  static List<Arguments> bad() {
    return List.of(
        bad("page: {live: {colums: 7}}", "3:15: unknown key \"colums\" in live", "columns"),
        bad("pagge: {bleed: 3mm}", "3:1: unknown key \"pagge\"", "page"),
        bad(
            "pictures: {resolution: {error: 160}}",
            "3:24: resolution in pictures must rise: error 160, warning 150, most 200",
            ""),
        bad(
            "colour: {total-ink: {warning: 230, error: 220}}",
            "total-ink must rise from 100: warning 230, error 220, at most 400 per cent",
            ""),
        bad("colour: {intent: relativ}", "3:18: intent cannot be \"relativ\"", "relative"),
        bad("type: {body: {size: 9px}}", "3:21: size must be a size such as", ""),
        bad("type: {body: {size: 0.5 main}}", "3:14: body must have one fixed size", ""),
        bad("type: {kai: {ink: accnt}}", "3:19: unknown ink \"accnt\"", "accent"),
        bad("type: {kai: {hanging: often}}", "3:23: hanging must be true or false", ""),
        bad("type: {kai: {line-end: floats}}", "3:24: line-end cannot be \"floats\"", "float"),
        bad("type: {body: {han-latin: 0.6em}}", "3:26: han-latin must be white of at most", ""),
        bad("type: {body: {han-latin: 0.25em..0.1em}}", "3:26: han-latin must be white", ""),
        bad("type: {body: {hang: much}}", "3:21: hang must be a distance such as 1em", ""),
        bad("type: {body: {hannging: true}}", "3:15: unknown key \"hannging\"", "hanging"),
        bad("type: {subhead: {in-rows: top}}", "3:27: in-rows cannot be \"top\"", ""),
        bad(
            "type: {body: {character-grid: true}}",
            "character-grid of style body sets marks a square wide",
            ""),
        bad(
            "type: {kai: {character-grid: true, han-latin: 0.25em}}",
            "3:13: character-grid of style kai has no room for han-latin",
            ""),
        bad("type: {kai: {level: gbb}}", "3:21: level cannot be \"gbb\"", "gb"),
        bad("type: {subhead: ~}", "1:1: type has no style subhead, which every page needs", ""),
        bad("type: {deck: {size: 900pt}}", "3:14: style deck has type of 900.000 pt", ""),
        bad(
            "type: {main-lead: {size: {1..4: 42pt, 4..8: 48pt}}}",
            "3:19: sizes 1..4 and 4..8 of style main-lead overlap",
            ""),
        bad(
            "type: {main-lead: {size: {6..8: 48pt}}}",
            "no head of class lead has a size for 4 columns, which measure 4/4 needs",
            ""),
        bad("heads: {small: {main: main-shrt}}", "3:23: unknown style \"main-shrt\"", "main-short"),
        bad(
            "page: {live: {top: 70mm}}",
            "the live area ends at 559.5 mm, the trim at 550.0 mm",
            ""),
        bad("page: {live: {left: 100mm}}", "the live area is 352.4 mm wide from 100.0 mm", ""),
        bad("stories: {lead: {head: larg}}", "3:24: unknown head \"larg\"", "large"),
        bad(
            "stories: {lead: {measures: [9/9]}}",
            "3:17: measure 9/9 of class lead is wider than the page's 8 columns",
            ""),
        bad(
            "stories: {short: {measures: [2/4]}}",
            "3:18: measure 2/4 of class short makes legs of 6 characters, 8 to 30 can be read",
            ""),
        bad(
            "stories: {short: {measures: [3/1]}}",
            "3:18: measure 3/1 of class short makes legs of 41 characters",
            ""),
        bad(
            "stories: {lead: {measures: [4-4]}}",
            "3:29: measures must be a measure such as 3/2",
            ""),
        bad("stories: {lead: {count: 0}}", "3:25: count must be a whole number above 0", ""),
        bad(
            "stories: {lead: {leg-lines: 9..6}}",
            "3:29: leg-lines must be a number or a range",
            ""),
        bad("stories: {x: {head: small}}", "3:14: x has no measures", ""),
        bad(
            "stories: {lead: {leg-lines: 108..}}",
            "3:17: class lead needs at least 114 lines, the page has 111",
            ""),
        bad("stories: {lead: {box: thn}}", "3:23: unknown box \"thn\"", "thin"),
        bad(
            "productions: {body: [{columns: [main, briefs], widths: [6, 1]}]}",
            "3:22: widths [6, 1] make 7 columns, here are 8",
            ""),
        bad(
            "productions: {body: [{columns: [main, briefs], widths: [8]}]}",
            "3:22: 2 parts have 1 widths",
            ""),
        bad(
            "productions: {spare: [{rows: auto}]}",
            "3:23: production spare cannot be reached from page",
            ""),
        bad("productions: {main: [{rows: [body]}]}", "3:22: production body contains itself", ""),
        bad("productions: {main: [{rows: [story leed]}]}", "3:30: unknown class \"leed\"", "lead"),
        bad("productions: {main: [{rows: [slot fot]}]}", "3:30: unknown slot \"fot\"", "foot"),
        bad("productions: {main: [{rows: [boby]}]}", "3:30: unknown production \"boby\"", "body"),
        bad(
            "productions: {main: [{rows: [story short, auto]}]}",
            "3:22: class short has no measure that is 6 columns wide",
            ""),
        bad(
            "productions: {main: [{rows: [slot foot]}]}",
            "3:22: slot foot is 8 columns wide, here are 6",
            ""),
        bad(
            "productions: {briefs: [{stack: story brief, count: 40..50}]}",
            "3:24: a stack of 40 stories needs at least 120 lines, the page has 111",
            ""),
        bad(
            "stories: {brief: {count: 2}}",
            "a stack of 3 stories is impossible, class brief has at most 2 on a page",
            ""),
        bad("productions: {main: [{widths: [1]}]}", "3:22: an alternative needs one of rows", ""),
        bad("productions: {main: [{rows: auto, count: 2}]}", "3:35: count belongs to stack", ""),
        bad(
            "productions: {page: [{corner: [body]}]}",
            "3:23: a corner needs a part and a slot in its corner",
            ""),
        bad(
            "productions: {page: [{corner: [body, slot foot]}]}",
            "slot foot stands in a corner and needs at: corner",
            ""),
        bad(
            "slots: {foot: {round: [feature]}}",
            "3:15: slot foot has round, but stands in no corner (at: corner)",
            ""),
        bad("fill: [jump, byline]", "3:14: fill cannot be \"byline\"", ""),
        bad(
            "productions: {page: [{rows: [body, slot corner]}]}",
            "3:22: slot corner stands in a corner: its alternative is corner: [body, slot corner]",
            ""),
        bad(
            "slots: {corner: {columns: 6}}\nproductions: {main: [{corner: [auto, slot corner]}]}",
            "3:17: slot corner leaves no room round its corner: here are 6 columns",
            ""),
        bad(
            "slots: {corner: {columns: 8}}",
            "slot corner leaves no room round its corner: here are 8 columns",
            ""),
        bad(
            "productions: {page: [{corner: [story lead, slot corner]}]}",
            "3:22: round a corner stands a production or auto, not story lead",
            ""),
        bad(
            "productions: {body: [{corner: [auto, slot corner]}]}",
            "what stands round a corner has a corner of its own",
            ""),
        bad(
            "productions: {main: [{rows: [auto], with: [briefs]}]}",
            "3:37: with belongs to pinwheel: auto or rows: auto",
            ""),
        bad(
            "productions: {main: [{rows: auto, with: [story short]}]}",
            "3:22: with takes productions of stacks, not story short",
            ""),
        bad("slots: {corner: {at: top}}", "at cannot be \"top\"", ""),
        bad("productions: {page: ~}", "1:1: productions have no page to begin with", ""),
        bad(
            "slots: {foot: {lines: 200..}}",
            "3:15: slot foot needs at least 200 lines, the page has 111",
            ""),
        bad("slots: {foot: {kind: add}}", "3:22: kind cannot be \"add\"", "ad"),
        bad("taboos: {seem: 3}", "3:10: unknown key \"seem\" in taboos", "seam"),
        bad("taboos: {seam: {vertical: often}}", "3:27: vertical must be a cost", ""),
        bad("fill: [jump, pictures]", "3:14: fill cannot be \"pictures\"", "picture"),
        bad("jump: {stories: [leed]}", "3:18: unknown class \"leed\"", "lead"),
        bad("jump: {out: \"（下转{pag}）\"}", "3:13: out unknown field {pag}", ""),
        bad("furniture: {staff: \"{date:yyyy年QQQ月f}\"}", "{date:yyyy年QQQ月f} is not a form", ""),
        bad("colour: {inks: {accent: [0, 100, 120, 0]}}", "3:34: accent must be a percentage", ""),
        bad("furniture: {foliio: ~}", "3:13: ~ removes nothing", "folio"),
        bad("grammar: 2", "3:1: key grammar stands here a second time", ""));
  }

  private static Arguments bad(String line, String message, String nearest) {
    return Arguments.of(line, message, nearest);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badRulesAreRefused(String line, String message, String nearest) throws IOException {
    List<Notice> notices = notices("grammar: 1\nextends: city-daily-inside.yaml\n" + line + "\n");
    String said = notices.stream().map(NoticeText::of).toList().toString();
    Notice first = notices.getFirst();
    assertTrue(NoticeText.of(first).contains(message), said);
    assertTrue(NoticeText.of(first).startsWith("my.yaml:") || !message.matches("[0-9].*"), said);
    if (!nearest.isEmpty()) {
      assertEquals("did you mean \"" + nearest + "\"?", first.hint().orElse(""), said);
    }
  }

  private List<Notice> notices(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("my.yaml"), text);
    NoticeLog log = new NoticeLog();
    assertTrue(RulesReader.read(file, "my.yaml", ROOTS, log).isEmpty(), "should be refused");
    return log.all();
  }

  @Test
  void allErrorsAreSaidInOneGo() throws IOException {
    List<Notice> notices =
        notices(
            "grammar: 1\nextends: city-daily-inside.yaml\nfil: [jump]\njump: {mst: 1}\n"
                + "productions: {body: [{columns: [main, briefs], widths: [6, 1]}]}\n");
    assertEquals(
        List.of(
            "unknown key \"fil\"",
            "unknown key \"mst\" in jump",
            "widths [6, 1] make 7 columns, here are 8"),
        notices.stream().map(Notice::message).toList());
  }

  @Test
  void oneMistakeIsSaidOnce() throws IOException {
    assertEquals(1, notices("grammar: 1\nextends: tabloid.yaml\npage: {live: {colums: 7}}").size());
  }
}
