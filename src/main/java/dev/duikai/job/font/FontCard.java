package dev.duikai.job.font;

import java.util.List;
import java.util.SortedSet;

/**
 * What is to be known about one shipped face.
 *
 * @param role what rules call it
 * @param name what editors call it
 * @param file its file
 * @param present whether the file is there
 * @param licence the file of its licence
 * @param source where it came from
 * @param gb2312 how many characters of GB 2312 it has
 * @param gb2312All how many there are
 * @param missing characters of the copy that it has not
 * @param askedBy the shipped rules that ask for it
 */
public record FontCard(
    String role,
    String name,
    String file,
    boolean present,
    String licence,
    String source,
    int gb2312,
    int gb2312All,
    SortedSet<Integer> missing,
    List<String> askedBy) {

  public FontCard {
    askedBy = List.copyOf(askedBy);
  }
}
