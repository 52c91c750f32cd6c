package dev.duikai.yaml;

import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML files and front matter. */
public final class YamlFile {

  private YamlFile() {}

  /**
   * The tree of a file; none where it is refused or does not parse, the first error then stands in
   * the log. An empty file is an empty map.
   *
   * @param file the file
   * @param shown the name by which the user knows it
   * @param log takes the error
   */
  public static Optional<YamlNode> read(Path file, String shown, NoticeLog log) {
    return SourceText.read(file, shown, log).flatMap(text -> parse(text, shown, 1, log));
  }

  /**
   * The tree of a piece of a file, such as front matter.
   *
   * @param text the YAML
   * @param shown the name of the file it comes from
   * @param firstLine number of its first line in that file
   * @param log takes the error
   */
  public static Optional<YamlNode> parse(String text, String shown, int firstLine, NoticeLog log) {
    return new YamlComposer(text, shown, firstLine).compose(log);
  }
}
