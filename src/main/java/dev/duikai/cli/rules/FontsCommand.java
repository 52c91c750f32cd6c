package dev.duikai.cli.rules;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Cells;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Story;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Workshop;
import dev.duikai.job.font.FontCard;
import dev.duikai.job.font.FontCards;
import dev.duikai.job.report.Json;
import dev.duikai.measure.Range;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai fonts}: what faces there are and what they lack. */
public final class FontsCommand implements Command {

  private static final int SHOWN = 40;

  @Override
  public String name() {
    return "fonts";
  }

  @Override
  public String arguments() {
    return "[ISSUE]";
  }

  @Override
  public String summary() {
    return "lists faces, licences and coverage, what the rules ask for, and what an issue's copy lacks";
  }

  @Override
  public String example() {
    return "duikai fonts samples/first-page";
  }

  @Override
  public Range count() {
    return new Range(0, 1);
  }

  @Override
  public String needs() {
    return "one issue folder at most";
  }

  @Override
  public Options options() {
    return new Options().addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    NoticeLog log = new NoticeLog();
    SortedSet<Integer> copy = new TreeSet<>();
    for (String folder : line.getArgList()) {
      Issue issue =
          IssueReader.read(Asked.path(folder), log)
              .orElseThrow(() -> new InputException(log.all()));
      issue.stories().values().forEach(story -> texts(story).forEach(t -> add(t, copy)));
    }
    Workshop workshop = desk.workshop();
    desk.terminal().warn(workshop.warnings());
    List<FontCard> cards = FontCards.of(workshop, copy);
    if (line.hasOption("json")) {
      desk.terminal().give(json(cards));
    } else {
      cards.forEach(card -> desk.terminal().say(words(card, !line.getArgList().isEmpty())));
    }
    return ExitCode.DONE;
  }

  private static Stream<String> texts(Story story) {
    return Stream.concat(Stream.of(story.head()), story.body().stream().map(Block::text));
  }

  private static void add(String text, SortedSet<Integer> characters) {
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(characters::add);
  }

  private static String words(FontCard card, boolean withCopy) {
    StringBuilder text = new StringBuilder();
    text.append(Cells.padded(card.role(), 15)).append(Cells.padded(card.name(), 14));
    text.append(card.file()).append(card.present() ? "" : " (missing; another stands in)");
    text.append("\n    licence ").append(card.licence()).append(", from ").append(card.source());
    text.append("\n    GB 2312: ").append(card.gb2312()).append(" of ").append(card.gb2312All());
    if (withCopy) {
      text.append("; the copy's missing: ").append(characters(card.missing()));
    }
    String rules = card.askedBy().isEmpty() ? "none" : String.join(", ", card.askedBy());
    return text.append("\n    asked for by ").append(rules).toString();
  }

  private static String characters(SortedSet<Integer> missing) {
    String shown =
        missing.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining());
    int more = missing.size() - SHOWN;
    return missing.isEmpty() ? "none" : shown + (more > 0 ? " and " + more + " more" : "");
  }

  private static String json(List<FontCard> cards) {
    return Json.text(json -> {
      json.put("version", 1);
      json.list(
          "fonts",
          list -> {
            for (FontCard card : cards) {
              list.item(item -> card(item, card));
            }
          });
    });
  }

  private static void card(Json json, FontCard card) throws java.io.IOException {
    json.put("role", card.role());
    json.put("name", card.name());
    json.put("file", card.file());
    json.put("present", card.present());
    json.put("licence", card.licence());
    json.put("source", card.source());
    json.put("gb2312", card.gb2312());
    json.strings("missing", card.missing().stream().map(Character::toString).toList());
    json.strings("rules", card.askedBy());
  }
}
