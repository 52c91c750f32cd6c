package dev.duikai.job.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.duikai.copy.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a report of an earlier run says about pages that the present run does not write.
 *
 * @param pages the texts of their entries
 * @param findings the texts of their findings
 */
public record EarlierReport(List<Kept> pages, List<Kept> findings) {

  /** No earlier report. */
  public static final EarlierReport NONE = new EarlierReport(List.of(), List.of());

  public EarlierReport {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /**
   * A piece of the earlier report as it was written.
   *
   * @param page the page that it is about
   * @param json its text
   */
  public record Kept(int page, String json) {

    /** The PDF of a page in an edition; none where it had none or was of another edition. */
    private Optional<String> pdf(int edition) {
      Map<String, String> facts = new HashMap<>(Map.of("edition", "1"));
      try (JsonParser parser = new JsonFactory().createParser(json)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          if (parser.nextToken().isScalarValue()) {
            facts.put(key, parser.getText());
          }
          parser.skipChildren();
        }
      } catch (IOException e) {
        return Optional.empty(); // what can't be read names no file
      }
      return Integer.toString(edition).equals(facts.get("edition"))
          ? Optional.ofNullable(facts.get("file")).filter(name -> name.endsWith(".pdf"))
          : Optional.empty();
    }
  }

  /** The names of the PDFs of its pages in an edition. */
  public Set<String> pdfs(int edition) {
    return pages.stream()
        .flatMap(kept -> kept.pdf(edition).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The report in a file, reduced to some pages; nothing where the file is missing, broken or about
   * another issue.
   */
  public static EarlierReport read(Path file, Issue issue, Set<Integer> pages) {
    if (pages.isEmpty() || !Files.isRegularFile(file)) {
      return NONE;
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new Reader(text).read(issue, pages);
    } catch (IOException e) {
      return NONE; // an unreadable report is replaced by the new one
    }
  }

  /** Cuts the entries out of the text. */
  private static final class Reader {

    private final String text;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, List<Kept>> lists = new HashMap<>();

    Reader(String text) {
      this.text = text;
    }

    EarlierReport read(Issue issue, Set<Integer> pages) throws IOException {
      try (JsonParser parser = new JsonFactory().createParser(text)) {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          if (parser.nextToken() == JsonToken.START_ARRAY) {
            lists.put(key, entries(parser));
          } else {
            facts.put(key, parser.getText());
            parser.skipChildren();
          }
        }
      }
      boolean same =
          "1".equals(facts.get("version"))
              && issue.paper().equals(facts.get("paper"))
              && issue.date().toString().equals(facts.get("date"));
      return same ? new EarlierReport(of("pages", pages), of("findings", pages)) : NONE;
    }

    private List<Kept> of(String list, Set<Integer> pages) {
      return lists.getOrDefault(list, List.of()).stream()
          .filter(kept -> pages.contains(kept.page()))
          .toList();
    }

    private List<Kept> entries(JsonParser parser) throws IOException {
      List<Kept> kept = new ArrayList<>();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        kept.add(entry(parser));
      }
      return kept;
    }

    private Kept entry(JsonParser parser) throws IOException {
      int from = (int) parser.currentTokenLocation().getCharOffset();
      int page = 0;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean number = parser.currentName().equals("page");
        JsonToken value = parser.nextToken();
        if (number && value == JsonToken.VALUE_NUMBER_INT) {
          page = parser.getIntValue();
        }
        parser.skipChildren();
      }
      int to = (int) parser.currentTokenLocation().getCharOffset() + 1;
      return new Kept(page, text.substring(from, to));
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
      if (found != wanted) {
        throw new IOException("no report");
      }
    }
  }
}
