package dev.duikai.copy;

import dev.duikai.notice.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of an issue and what is to stand on it.
 *
 * @param page its number
 * @param name what readers call it, such as A01
 * @param section its section (版名)
 * @param rules the name of its layout rules
 * @param staff its editors by their duty (责任编辑, 组版, 校对), in the order written
 * @param stories its stories by rank, a tail after all of them; a story in the ear is not among
 *     them
 * @param ear what stands in the ear (报眼)
 * @param guide the guide to what is inside (导读); empty where the user leaves it to the engine
 * @param ads its advertisements
 * @param control what the user fixes of the page
 * @param place where the issue file begins to speak of it
 */
public record PageCopy(
    int page,
    String name,
    Optional<String> section,
    String rules,
    Map<String, String> staff,
    List<Story> stories,
    Optional<Ear> ear,
    Optional<List<GuideItem>> guide,
    List<AdRef> ads,
    Control control,
    Place place) {

  public PageCopy {
    staff = Ordered.copyOf(staff);
    stories = List.copyOf(stories);
    guide = guide.map(List::copyOf);
    ads = List.copyOf(ads);
  }

  /** A page of which nothing is fixed. */
  public PageCopy(
      int page,
      String name,
      Optional<String> section,
      String rules,
      Map<String, String> staff,
      List<Story> stories,
      Optional<Ear> ear,
      Optional<List<GuideItem>> guide,
      List<AdRef> ads,
      Place place) {
    this(page, name, section, rules, staff, stories, ear, guide, ads, Control.FREE, place);
  }

  /** The same page with other things fixed. */
  public PageCopy with(Control other) {
    return new PageCopy(page, name, section, rules, staff, stories, ear, guide, ads, other, place);
  }
}
