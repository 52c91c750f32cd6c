package dev.duikai.cli.issue;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.copy.raw.Defaults;
import dev.duikai.copy.raw.ImportFolder;
import dev.duikai.copy.raw.Imported;
import dev.duikai.copy.raw.RawImport;
import dev.duikai.job.ExitCode;
import dev.duikai.measure.Range;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Level;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai import}: raw copy (原稿) to an issue folder. */
public final class ImportCommand implements Command {

  private static final int LARGEST_PAGE = 999;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String arguments() {
    return "FILE.txt -o ISSUE [--paper NAME] [--date D] [--page N] [--rules NAME]";
  }

  @Override
  public String summary() {
    return "turns raw copy (原稿) into an issue folder that can be proofed and printed as it is";
  }

  @Override
  public String example() {
    return "duikai import seeds/tongchuan-page-2.txt -o /tmp/issue --paper 桐川日报";
  }

  @Override
  public Range count() {
    return Range.exactly(1);
  }

  @Override
  public String needs() {
    return "one text file";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Asked.valued("o", "out", "ISSUE", "the issue folder to make"))
        .addOption(Asked.valued(null, "paper", "NAME", "name of the paper (default: 样报)"))
        .addOption(Asked.valued(null, "date", "D", "such as 2026-01-25 (default: today)"))
        .addOption(Asked.valued(null, "page", "N", "number of the page (default: 2)"))
        .addOption(
            Asked.valued(null, "rules", "NAME", "layout rules (default: city-daily-inside)"));
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    Path folder =
        Asked.out(line)
            .orElseThrow(() -> Asked.wrong("import needs -o and the issue folder to make"));
    Defaults defaults = defaults(line, desk);
    Path file = Asked.path(line.getArgList().getFirst());
    NoticeLog log = new NoticeLog();
    String text =
        SourceText.read(file, file.toString(), log)
            .orElseThrow(() -> new InputException(log.all()));
    Imported imported = RawImport.read(text, file.toString(), defaults);
    log.addAll(imported.notices());
    log.throwIfErrors();
    ImportFolder.write(imported, folder);
    desk.terminal().warn(log.all());
    int stories = imported.stories().size();
    desk.terminal().say(folder + ": " + stories + (stories == 1 ? " story" : " stories"));
    boolean warned = log.all().stream().anyMatch(n -> n.level() == Level.WARNING);
    return warned ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static Defaults defaults(CommandLine line, Desk desk) {
    String rules = Asked.text(line, "rules").orElse("city-daily-inside");
    checkRules(rules, desk);
    return new Defaults(
        Asked.text(line, "paper").orElse("样报"),
        Asked.date(line, "date").orElseGet(() -> LocalDate.now(desk.clock())),
        Asked.number(line, "page", 1, LARGEST_PAGE, 2),
        rules);
  }

  private static void checkRules(String name, Desk desk) {
    if (!desk.installation().rulesNames().contains(name)) {
      Notice notice = Notice.error("unknown-rules", "no layout rules named \"" + name + "\"");
      throw InputException.of(
          NearestName.hint(name, desk.installation().rulesNames())
              .map(notice::hint)
              .orElse(notice));
    }
  }
}
