package dev.duikai.cli.rules;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.grammar.read.HouseAdReader;
import dev.duikai.job.ExitCode;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.RulesDesk;
import dev.duikai.job.report.Json;
import dev.duikai.job.report.ReportJson;
import dev.duikai.measure.Range;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai rules check}: all errors of all files. */
public final class RulesCheckCommand implements Command {

  @Override
  public String name() {
    return "rules check";
  }

  @Override
  public String arguments() {
    return "FILE…";
  }

  @Override
  public String summary() {
    return "checks layout rules and house ads: keys, measures, fonts, and what can never work";
  }

  @Override
  public String example() {
    return "duikai rules check layout-rules/*.yaml";
  }

  @Override
  public Range count() {
    return Range.atLeast(1);
  }

  @Override
  public String needs() {
    return "one or more rules files";
  }

  @Override
  public Options options() {
    return new Options().addOption(Asked.JSON);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    Workshop workshop = desk.workshop();
    NoticeLog log = new NoticeLog();
    Map<String, Boolean> sound = new LinkedHashMap<>();
    for (String named : line.getArgList()) {
      NoticeLog own = new NoticeLog();
      Path file = desk.rulesFile(named);
      if (HouseAdReader.recognises(file)) {
        HouseAdReader.read(file, file.toString(), own);
      } else {
        new RulesDesk(desk.installation(), workshop.fonts(), own).read(file);
      }
      sound.put(file.toString(), !own.hasErrors());
      log.addAll(own.all());
    }
    if (line.hasOption("json")) {
      desk.terminal().give(text(sound, log));
    } else {
      sound.forEach((file, ok) -> desk.terminal().say(file + (ok ? ": sound" : ": has errors")));
    }
    if (log.hasErrors() && !line.hasOption("json")) {
      throw new InputException(log.all().stream().distinct().toList());
    }
    desk.terminal().warn(log.all().stream().distinct().toList());
    return log.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
  }

  private static String text(Map<String, Boolean> sound, NoticeLog log) {
    return Json.text(json -> {
      json.put("version", 1);
      json.list(
          "files",
          list -> {
            for (Map.Entry<String, Boolean> file : sound.entrySet()) {
              list.item(item -> {
                item.put("file", file.getKey());
                item.put("sound", file.getValue());
              });
            }
          });
      json.list(
          "findings",
          list -> {
            for (Notice notice : log.all()) {
              list.item(item -> ReportJson.finding(item, notice));
            }
          });
    });
  }
}
