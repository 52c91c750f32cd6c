package dev.duikai.copy.read;

import dev.duikai.copy.Story;
import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.SourceText;
import dev.duikai.yaml.YamlNode;
import java.nio.file.Path;
import java.util.Optional;

/** Finds where a value stands in the front matter of a story that was read before. */
public final class CopyPlaces {

  private CopyPlaces() {}

  /** The place of the value of a key; the first line of the story where it has none. */
  public static Place of(Story story, String key) {
    NoticeLog unheard = new NoticeLog();
    Path file = Path.of(story.file());
    return Optional.of(file)
        .filter(path -> path.toFile().isFile())
        .flatMap(path -> SourceText.read(path, story.file(), unheard))
        .flatMap(text -> FrontMatter.of(CopyFile.of(story.file(), text), unheard))
        .flatMap(front -> front.fields().get(key))
        .map(YamlNode::place)
        .orElse(Place.of(story.file(), 1));
  }
}
