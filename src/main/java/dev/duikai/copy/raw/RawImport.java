package dev.duikai.copy.raw;

import dev.duikai.copy.text.CopyFile;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Turns raw copy (原稿) into the texts of an issue folder. Every character of the copy is kept;
 * wording is never corrected.
 */
public final class RawImport {

  private RawImport() {}

  /**
   * The issue folder that raw copy makes.
   *
   * @param text the raw copy
   * @param shownName the name of its file, for notices
   * @param defaults what the copy does not say
   */
  public static Imported read(String text, String shownName, Defaults defaults) {
    CopyFile file = CopyFile.of(shownName, text);
    NoticeLog log = new NoticeLog();
    Doubts doubts = new Doubts(file, log);
    Gatherer gatherer = new Gatherer(new StoryMaker(defaults.page(), doubts), doubts);
    List<RawSection> sections = RawSection.split(file.lines());
    List<RawStory> stories = gatherer.stories(sections);
    if (!sections.isEmpty() && sections.stream().allMatch(section -> section.head().isEmpty())) {
      log.add(
          Notice.warning("no-heads", "no line begins with ##, so all of it became one story")
              .at(Place.of(shownName))
              .hint("write ## before each head"));
    }
    if (stories.isEmpty()) {
      log.add(
          Notice.error("no-copy", "the file holds no copy")
              .at(Place.of(shownName))
              .hint("write ## before each head"));
    }
    new Suspects(file, doubts).report();
    return new Imported(issueYaml(defaults), files(stories, defaults.page()), byLine(log));
  }

  private static List<Notice> byLine(NoticeLog log) {
    return log.all().stream()
        .sorted(java.util.Comparator.comparingInt(n -> n.place().map(Place::line).orElse(0)))
        .toList();
  }

  private static TreeMap<String, String> files(List<RawStory> stories, int page) {
    TreeMap<String, String> files = new TreeMap<>();
    int digits = Math.max(2, Integer.toString(stories.size()).length());
    int rank = 0;
    for (RawStory story : stories) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", files.size() + 1);
      rank += story.isTail() ? 0 : 1;
      files.put("story-" + number + ".md", StoryText.of(story, page, rank));
    }
    return files;
  }

  private static String issueYaml(Defaults defaults) {
    return String.join(
        "\n",
        "paper: " + YamlWords.of(defaults.paper()),
        "date: " + defaults.date(),
        "pages:",
        "  - page: " + defaults.page(),
        "    rules: " + YamlWords.of(defaults.rules()),
        "");
  }
}
