package dev.duikai.grammar.read;

import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.production.Frame;
import dev.duikai.grammar.production.Part;
import dev.duikai.grammar.unit.Units;
import dev.duikai.measure.Range;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Makes the alternatives of productions. */
final class ProductionReader {

  private static final List<String> KINDS =
      List.of("rows", "columns", "stack", "pinwheel", "corner");

  private final NoticeLog log;

  ProductionReader(NoticeLog log) {
    this.log = log;
  }

  List<Alternative> alternatives(List<YamlNode> nodes) {
    return nodes.stream().map(Values::of).flatMap(v -> alternative(v).stream()).toList();
  }

  private Optional<Alternative> alternative(Values v) {
    List<String> kinds = KINDS.stream().filter(v::has).toList();
    if (kinds.size() != 1) {
      log.add(
          Notice.error("rules", "an alternative needs one of " + String.join(", ", KINDS))
              .at(v.place()));
      return Optional.empty();
    }
    strayKey(v, "widths", "columns");
    strayKey(v, "count", "stack");
    if (v.has("with") && !v.has("pinwheel") && v.text("rows").isEmpty()) {
      log.add(
          Notice.error("rules", "with belongs to pinwheel: auto or rows: auto")
              .at(v.map().keyPlace("with")));
    }
    Frame frame = new Frame(v.text("box"), v.text("label"), v.place());
    if (v.has("corner")) {
      return corner(v, frame);
    }
    return Optional.of(
        switch (kinds.getFirst()) {
          case "columns" -> new Alternative.Columns(parts(v, "columns"), widths(v), frame);
          case "stack" -> stack(v, frame);
          case "pinwheel" -> new Alternative.Pinwheel(parts(v, "with"), frame);
          default ->
              v.text("rows").isPresent()
                  ? new Alternative.RowsAuto(parts(v, "with"), frame)
                  : new Alternative.Rows(parts(v, "rows"), frame);
        });
  }

  private Optional<Alternative> corner(Values v, Frame frame) {
    List<Part> parts = parts(v, "corner");
    if (parts.size() == 2 && parts.getLast() instanceof Part.SlotPart slot) {
      return Optional.of(new Alternative.Corner(parts.getFirst(), slot, frame));
    }
    log.add(
        Notice.error("rules", "a corner needs a part and a slot in its corner")
            .at(v.map().keyPlace("corner"))
            .hint("such as corner: [body, slot corner]"));
    return Optional.empty();
  }

  private void strayKey(Values v, String key, String owner) {
    if (v.has(key) && !v.has(owner)) {
      log.add(Notice.error("rules", key + " belongs to " + owner).at(v.map().keyPlace(key)));
    }
  }

  private static Alternative stack(Values v, Frame frame) {
    String named = v.text("stack", "");
    String storyClass = named.startsWith("story ") ? named.substring(6).strip() : named;
    return new Alternative.Stack(storyClass, v.range("count", Range.atLeast(1)), frame);
  }

  private static List<Part> parts(Values v, String key) {
    return v.texts(key).stream().map(ProductionReader::part).toList();
  }

  private static Part part(String text) {
    if (text.equals("auto")) {
      return new Part.AutoPart();
    }
    if (text.startsWith("story ")) {
      return new Part.StoryPart(text.substring(6).strip());
    }
    return text.startsWith("slot ")
        ? new Part.SlotPart(text.substring(5).strip())
        : new Part.ProductionRef(text);
  }

  private static List<Integer> widths(Values v) {
    return v.texts("widths").stream().flatMap(text -> Units.whole(text).stream().boxed()).toList();
  }
}
