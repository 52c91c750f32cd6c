package dev.duikai.copy.read;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import dev.duikai.yaml.YamlNode;
import java.util.Optional;

/**
 * The front matter of a story file.
 *
 * @param fields its keys and values
 * @param lines the lines that it takes, its two fences among them
 */
record FrontMatter(YamlMap fields, int lines) {

  private static final String FENCE = "---";

  static Optional<FrontMatter> of(CopyFile file, NoticeLog log) {
    if (!file.line(1).stripTrailing().equals(FENCE)) {
      log.add(
          Notice.error("front-matter", "the story does not begin with ---")
              .at(file.place(1, 1))
              .hint("begin with the lines: ---, head: 主题, ---"));
      return Optional.empty();
    }
    for (int line = 2; line <= file.lines().size(); line++) {
      if (file.line(line).stripTrailing().equals(FENCE)) {
        return parse(file, line, log);
      }
    }
    log.add(
        Notice.error("front-matter", "the front matter that begins here does not end")
            .at(file.place(1, 1))
            .hint("end it with a line of ---"));
    return Optional.empty();
  }

  private static Optional<FrontMatter> parse(CopyFile file, int last, NoticeLog log) {
    String yaml = String.join("\n", file.lines().subList(1, last - 1));
    Optional<YamlNode> tree = YamlFile.parse(yaml, file.file(), 2, log);
    if (tree.isPresent() && !(tree.get() instanceof YamlMap)) {
      log.add(
          Notice.error("front-matter", "the front matter holds no keys")
              .at(tree.get().place())
              .hint("write head: and the head (主题)"));
    }
    return tree.flatMap(node ->
        node instanceof YamlMap m ? Optional.of(new FrontMatter(m, last)) : Optional.empty());
  }
}
