package dev.duikai.job;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.preflight.check.Preflight;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.report.Verdict;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks finished PDFs (印前检查); one that can't be read does not hold up the others. */
public final class PreflightJob {

  private static final long LARGEST = 1_000_000_000;

  private PreflightJob() {}

  /**
   * How a run ended.
   *
   * @param reports what was found in each file that could be read
   * @param refused why the others could not
   */
  public record Result(ExitCode code, List<Report> reports, List<Notice> refused) {

    public Result {
      reports = List.copyOf(reports);
      refused = List.copyOf(refused);
    }
  }

  /**
   * Checks some files.
   *
   * @param flavour what they must be; what each claims to be where none is given
   * @throws UncheckedIOException where a file is there and the system can't read it
   */
  public static Result run(List<Path> files, Optional<Flavour> flavour, Limits limits) {
    List<Report> reports = new ArrayList<>();
    List<Notice> refused = new ArrayList<>();
    ExitCode code = ExitCode.DONE;
    for (Path file : files) {
      try {
        Report report = check(file, flavour, limits);
        reports.add(report);
        code = code.or(report.verdict() == Verdict.CLEAN ? ExitCode.DONE : ExitCode.FINDINGS);
      } catch (InputException e) {
        refused.addAll(e.notices());
        code = code.or(ExitCode.INPUT);
      }
    }
    return new Result(code, reports, refused);
  }

  private static Report check(Path file, Optional<Flavour> flavour, Limits limits) {
    byte[] bytes = bytes(file);
    String name = file.toString();
    return flavour.isPresent()
        ? Preflight.check(name, bytes, flavour.get(), limits)
        : Preflight.check(name, bytes, limits);
  }

  private static byte[] bytes(Path file) {
    Place place = Place.of(file.toString());
    if (!Files.isRegularFile(file)) {
      String what = Files.exists(file) ? "is not a file" : "no such file";
      throw InputException.of(Notice.error("preflight-input", what).at(place));
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw InputException.of(Notice.error("preflight-input", "is larger than 1 GB").at(place));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
