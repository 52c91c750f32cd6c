package dev.duikai.copy.raw;

import dev.duikai.copy.Block;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Story;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Imports raw pages for tests and counts their characters. */
final class RawPages {

  static final Defaults DEFAULTS =
      new Defaults("河东日报", LocalDate.of(2026, 1, 25), 2, "city-daily-inside");

  private RawPages() {}

  static Imported imported(String raw) {
    return RawImport.read(raw, "raw.txt", DEFAULTS);
  }

  /** Writes an import and reads the folder back. */
  static Issue readBack(String raw, Path folder) {
    ImportFolder.write(imported(raw), folder);
    NoticeLog log = new NoticeLog();
    Optional<Issue> issue = IssueReader.read(folder, log);
    return issue.orElseThrow(() -> new AssertionError(log.all() + "\n" + raw));
  }

  /** How often each character stands in a text; widths and stops of either form are the same. */
  static Map<String, Integer> characters(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('。', '.')
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }

  /** All characters of an issue's stories; a tail's jump-in line is written out again. */
  static String text(Issue issue) {
    StringBuilder text = new StringBuilder();
    for (Story story : issue.stories().values()) {
      text.append(story.head());
      story.label().ifPresent(text::append);
      story.series().ifPresent(text::append);
      story.byline().ifPresent(text::append);
      story.mark().ifPresent(text::append);
      story.continuedFrom().ifPresent(page -> text.append("（上接第一版）"));
      story.body().stream().map(Block::text).forEach(text::append);
    }
    return text.toString();
  }

  /** A seed beside the project or in it, if this machine has it. */
  static Optional<String> seed(String name) throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      for (String place : new String[] {"seeds", "shared/seeds"}) {
        Path file = at.resolve(place).resolve(name);
        if (Files.exists(file)) {
          return Optional.of(Files.readString(file));
        }
      }
    }
    return Optional.empty();
  }
}
