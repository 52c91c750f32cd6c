package dev.duikai.job.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.duikai.measure.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where stories stood when their pages were made last, read from report.json or proof.json.
 *
 * @param pages by page number, then by story id in the order of the report
 */
public record EarlierPlaces(Map<Integer, SequencedMap<String, StoryEntry.Stand>> pages) {

  /** Nothing is known. */
  public static final EarlierPlaces NONE = new EarlierPlaces(Map.of());

  public EarlierPlaces {
    pages = Map.copyOf(pages);
  }

  /** The stories of a page; none if no report speaks of it. */
  public SequencedMap<String, StoryEntry.Stand> page(int number) {
    return pages.getOrDefault(number, Collections.emptyNavigableMap());
  }

  /** What a report says; nothing where it is missing or no report. */
  public static EarlierPlaces read(Path file) {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    try (JsonParser parser =
        new JsonFactory().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
      Map<Integer, SequencedMap<String, StoryEntry.Stand>> pages = new LinkedHashMap<>();
      parser.nextToken();
      new Reader(parser).report(pages);
      return new EarlierPlaces(pages);
    } catch (IOException e) {
      return NONE; // what cannot be read cannot be kept; the lock says so
    }
  }

  /** Walks a report; values of no interest are skipped. */
  private record Reader(JsonParser parser) {

    private boolean field() throws IOException {
      return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    private boolean item() throws IOException {
      return parser.nextToken() == JsonToken.START_OBJECT;
    }

    void report(Map<Integer, SequencedMap<String, StoryEntry.Stand>> pages) throws IOException {
      while (field()) {
        boolean list = parser.currentName().equals("pages");
        parser.nextToken();
        if (!list) {
          parser.skipChildren();
          continue;
        }
        while (item()) {
          page(pages);
        }
      }
    }

    private void page(Map<Integer, SequencedMap<String, StoryEntry.Stand>> pages)
        throws IOException {
      int number = 0;
      SequencedMap<String, StoryEntry.Stand> stories = new LinkedHashMap<>();
      while (field()) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "page" -> number = parser.getIntValue();
          case "stories" -> {
            while (item()) {
              story(stories);
            }
          }
          default -> parser.skipChildren();
        }
      }
      pages.put(number, stories);
    }

    private void story(SequencedMap<String, StoryEntry.Stand> stories) throws IOException {
      String id = "";
      Optional<StoryEntry.Stand> stand = Optional.empty();
      while (field()) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "id" -> id = parser.getText();
          case "place" -> stand = stand();
          default -> parser.skipChildren();
        }
      }
      String story = id;
      stand.ifPresent(place -> stories.put(story, place));
    }

    private Optional<StoryEntry.Stand> stand() throws IOException {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      String measure = "";
      while (field()) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
          numbers.put(key, parser.getIntValue());
        } else {
          measure = parser.getText();
        }
      }
      if (numbers.size() != 3 || !measure.matches("[1-9]\\d?/[1-9]\\d?")) {
        return Optional.empty();
      }
      int slash = measure.indexOf('/');
      return Optional.of(
          new StoryEntry.Stand(
              numbers.getOrDefault("column", 0),
              numbers.getOrDefault("line", 0),
              new Measure(
                  Integer.parseInt(measure.substring(0, slash)),
                  Integer.parseInt(measure.substring(slash + 1))),
              numbers.getOrDefault("lines", 1)));
    }
  }
}
