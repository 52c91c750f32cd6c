package dev.duikai.grammar.read;

import dev.duikai.grammar.FontEntry;
import dev.duikai.grammar.FontList;
import dev.duikai.grammar.key.HouseAdKeys;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the list of faces, {@code fonts/fonts.yaml}. */
public final class FontListReader {

  private FontListReader() {}

  /** The faces; none where there are errors, which then stand in the log. */
  public static Optional<FontList> read(Path file, String shown, NoticeLog log) {
    return YamlFile.read(file, shown, log)
        .flatMap(node -> {
          YamlMap map = Values.of(node).map();
          boolean clean = new ShapeCheck(map, log).check(HouseAdKeys.FONTS).isEmpty();
          return clean ? Optional.of(make(new Values(map))) : Optional.empty();
        });
  }

  private static FontList make(Values v) {
    return new FontList(
        v.items("fonts").stream().map(Values::of).map(FontListReader::entry).toList());
  }

  private static FontEntry entry(Values v) {
    return new FontEntry(
        v.text("role", ""),
        v.text("name", ""),
        v.text("file", ""),
        v.text("licence", ""),
        v.text("source", ""),
        v.text("sha256", ""),
        v.text("stands-in"));
  }
}
