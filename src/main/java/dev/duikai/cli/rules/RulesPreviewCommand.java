package dev.duikai.cli.rules;

import dev.duikai.cli.desk.Asked;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.desk.Desk;
import dev.duikai.cli.issue.Summary;
import dev.duikai.job.ExitCode;
import dev.duikai.job.PreviewJob;
import dev.duikai.measure.Range;
import dev.duikai.notice.Level;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code duikai rules preview}: a page of dummy copy (假文). */
public final class RulesPreviewCommand implements Command {

  private static final String USUAL = "-preview.png";

  @Override
  public String name() {
    return "rules preview";
  }

  @Override
  public String arguments() {
    return "FILE [--heads] [-o out.pdf|out.png]";
  }

  @Override
  public String summary() {
    return "renders layout rules with dummy copy (假文) on one page";
  }

  @Override
  public String example() {
    return "duikai rules preview layout-rules/tabloid.yaml -o tabloid.png";
  }

  @Override
  public Range count() {
    return Range.exactly(1);
  }

  @Override
  public String needs() {
    return "one rules file";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Asked.valued(
                "o",
                "out",
                "FILE",
                "a .pdf or .png (default: NAME-preview.png or NAME-heads.png here)"))
        .addOption(Asked.flag("heads", "every head form (标题) with sample copy on one sheet"))
        .addOption(Asked.DPI);
  }

  @Override
  public ExitCode run(CommandLine line, Desk desk) {
    Path file = desk.rulesFile(line.getArgList().getFirst());
    boolean heads = line.hasOption("heads");
    Path target = Asked.out(line).orElseGet(() -> usual(file, heads ? "-heads.png" : USUAL));
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".pdf") && !name.endsWith(".png")) {
      throw Asked.wrong("-o must name a .pdf or .png file, not \"" + target + "\"");
    }
    NoticeLog log = new NoticeLog();
    PreviewJob job = new PreviewJob(desk.workshop(), Asked.dpi(line));
    if (heads) {
      job.heads(file, target, log);
      desk.terminal().warn(log.all());
      desk.terminal().say(target.toString());
      return ExitCode.DONE;
    }
    PreviewJob.Preview preview = job.run(file, target, log);
    desk.terminal().warn(log.all());
    desk.terminal().warn(preview.findings());
    desk.terminal().say(Summary.of(preview.page()));
    desk.terminal().say(target.toString());
    boolean said = preview.findings().stream().anyMatch(n -> n.level() != Level.NOTICE);
    return preview.page().closed() && !said ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Path usual(Path file, String ending) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    return Path.of(name + ending);
  }
}
