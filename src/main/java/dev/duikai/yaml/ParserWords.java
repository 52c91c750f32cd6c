package dev.duikai.yaml;

import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what a YAML parser says in words that a sub-editor understands. */
final class ParserWords {

  /**
   * One fault.
   *
   * @param said what SnakeYAML's problem or context contains
   * @param message what it means
   * @param hint what to do
   * @param atContext whether the fault lies where the parser began rather than where it stopped
   */
  private record Fault(String said, String message, String hint, boolean atContext) {}

  private static final String QUOTE = "put the whole value in quotes";

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("mapping values are not allowed", "a colon inside a value", QUOTE, false),
          new Fault("\\t(TAB)", "a tab where only spaces may stand", "use spaces", false),
          new Fault("cannot start any token", "a value may not begin with this sign", QUOTE, false),
          new Fault("scanning an alias", "a value may not begin with *", QUOTE, true),
          new Fault("scanning an anchor", "a value may not begin with &", QUOTE, true),
          new Fault(
              "scanning a quoted scalar",
              "a quote is opened and not closed",
              "close it, or write \\\" for a quote inside quotes",
              true),
          new Fault(
              "escape",
              "a backslash inside quotes begins an unknown escape",
              "write \\\\ for a backslash",
              false),
          new Fault(
              "parsing a flow",
              "a bracket is not closed, or a comma is missing",
              "check the brackets [ ] { }, and quote texts that hold them",
              true),
          new Fault(
              "could not find expected ':'",
              "this line has neither key and colon nor a dash",
              "write key: value",
              true),
          new Fault(
              "parsing a block mapping",
              "this does not fit in with the keys above",
              "check the indentation; a value with quotes inside must be quoted as a whole",
              false),
          new Fault(
              "parsing a block collection",
              "this does not fit in with the list above",
              "check the indentation",
              false),
          new Fault("block scalar", "a value may not begin with | or >", QUOTE, true),
          new Fault("directive", "a line may not begin with %", QUOTE, true),
          new Fault("tag", "a value may not begin with !", QUOTE, true));

  private ParserWords() {}

  static Notice of(MarkedYAMLException e, Function<Mark, Place> places) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("");
    String context = Optional.ofNullable(e.getContext()).orElse("");
    Optional<Fault> fault =
        FAULTS.stream()
            .filter(f -> problem.contains(f.said) || context.contains(f.said))
            .findFirst();
    boolean atContext = fault.map(Fault::atContext).orElse(false);
    Optional<Place> stopped = Optional.ofNullable(e.getProblemMark()).map(places);
    Optional<Place> began = Optional.ofNullable(e.getContextMark()).map(places);
    Place place = (atContext ? began : stopped).or(() -> stopped).or(() -> began).orElseThrow();
    return fault
        .map(f -> Notice.error("yaml", f.message).at(place).hint(f.hint))
        .orElseGet(() -> Notice.error("yaml", "is not YAML: " + problem).at(place));
  }
}
