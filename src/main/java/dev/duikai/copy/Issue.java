package dev.duikai.copy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number of the paper (一期报纸): its pages and all its stories.
 *
 * @param folder the issue folder
 * @param paper the paper's name (报名)
 * @param date the day it appears
 * @param number the running number (期号), as text
 * @param imprint what the nameplate and the imprint say, by key, in the order written
 * @param pages its pages by number
 * @param stories all its stories by id, those held back among them
 */
public record Issue(
    Path folder,
    String paper,
    LocalDate date,
    Optional<String> number,
    Map<String, String> imprint,
    List<PageCopy> pages,
    Map<String, Story> stories) {

  public Issue {
    imprint = Ordered.copyOf(imprint);
    pages = List.copyOf(pages);
    stories = Ordered.copyOf(stories);
  }
}
