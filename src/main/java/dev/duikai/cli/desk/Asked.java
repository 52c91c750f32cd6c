package dev.duikai.cli.desk;

import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options of the command line, their values typed. */
public final class Asked {

  public static final Option PAGE = valued(null, "page", "N", "only this page; may be given again");
  public static final Option OUT = valued("o", "out", "DIR", "where to write (default: ISSUE/out)");
  public static final Option DPI =
      valued(null, "dpi", "N", "pixels an inch of images (default: 120)");
  public static final Option REPRODUCIBLE =
      flag("reproducible", "leave times out, so that equal input gives equal files");
  public static final Option KEEP =
      flag("keep", "move as little as possible against the last report in the output folder");
  public static final Option JSON = flag("json", "answer in JSON");

  private static final int LARGEST_PAGE = 999;
  private static final int COARSEST = 20;
  private static final int USUAL = 120;
  private static final int FINEST = 600;

  private Asked() {}

  /** An option with a value. */
  public static Option valued(
      @org.jspecify.annotations.Nullable String letter, String name, String value, String words) {
    return Option.builder(letter).longOpt(name).hasArg().argName(value).desc(words).get();
  }

  /** An option that is there or not. */
  public static Option flag(String name, String words) {
    return Option.builder().longOpt(name).desc(words).get();
  }

  /** The pages that were asked for; none means all. */
  public static Set<Integer> pages(CommandLine line) {
    Set<Integer> pages = new TreeSet<>();
    for (String text : texts(line, PAGE)) {
      pages.add(number("--page", text, 1, LARGEST_PAGE));
    }
    return pages;
  }

  /** The values of an option that may be given again. */
  public static List<String> texts(CommandLine line, Option option) {
    String[] values = line.getOptionValues(option.getLongOpt());
    return values == null ? List.of() : List.of(values);
  }

  /** The value of an option that was given. */
  public static Optional<String> text(CommandLine line, String option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  public static int number(CommandLine line, String option, int least, int most, int otherwise) {
    return text(line, option)
        .map(text -> number("--" + option, text, least, most))
        .orElse(otherwise);
  }

  /** Pixels an inch of images. */
  public static int dpi(CommandLine line) {
    return number(line, "dpi", COARSEST, FINEST, USUAL);
  }

  private static int number(String option, String text, int least, int most) {
    if (text.matches("\\d{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw wrong(
        option + " must be a number from " + least + " to " + most + ", not \"" + text + "\"");
  }

  public static Optional<LocalDate> date(CommandLine line, String option) {
    return text(line, option).map(text -> date("--" + option, text));
  }

  private static LocalDate date(String option, String text) {
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw wrong(option + ": there is no such day as " + text);
    }
    throw wrong(option + " must have the form 2026-01-25, not \"" + text + "\"");
  }

  public static Optional<Path> out(CommandLine line) {
    return text(line, OUT.getLongOpt()).map(Asked::path);
  }

  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw wrong("\"" + text + "\" cannot be a file's name");
    }
  }

  /** The exception for a command line that is wrong. */
  public static InputException wrong(String message) {
    return InputException.of(Notice.error("command-line", message));
  }
}
