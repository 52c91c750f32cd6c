package dev.duikai.bench;

import dev.duikai.grammar.SlotKind;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import java.util.function.Predicate;

/** The constructs of a newspaper page that set A looks for. */
enum Construct {
  JUMP_OUT("jump out (下转)", page -> story(page, s -> s.portion().stay().isPresent())),
  JUMP_IN("jump in (上接)", page -> story(page, s -> s.portion().tail())),
  BOX("box (花边框)", page -> story(page, s -> s.form().box().isPresent())),
  BROKEN("broken measure (破栏)", page -> story(page, s -> s.form().measure().broken())),
  UPRIGHT("vertical head (竖题)", page -> story(page, s -> s.form().upright().isPresent())),
  FOOT_STORY("strong story at the foot (倒头条)", page -> story(page, s -> atFoot(page, s))),
  PICTURE_LEAD(
      "lead with picture",
      page -> story(page, s -> s.portion().rank() == 1 && !s.form().pictures().isEmpty())),
  COMMENTARY(
      "commentary (言论)",
      page -> story(page, s -> s.portion().storyClass().name().equals("commentary"))),
  BRIEFS("briefs in one panel (简讯)", page -> story(page, s -> s.portion().ids().size() > 1)),
  WIDE_LEAD(
      "lead over the full width (通栏)",
      page ->
          story(
              page,
              s ->
                  s.portion().rank() == 1
                      && s.form().measure().columns() == page.grid().columns())),
  FOOT_AD(
      "advertisement at the foot",
      page -> page.slots().stream().anyMatch(s -> s.kind() == SlotKind.AD && s.ad().isPresent())),
  FRONT(
      "nameplate and ear (报头、报眼)",
      page ->
          page.copy().ear().isPresent()
              && page.slots().stream().anyMatch(s -> s.kind() == SlotKind.NAMEPLATE));

  /** A story at the foot is strong when it spans as much as half a broadsheet. */
  private static final int STRONG = 4;

  private final String words;
  private final Predicate<PagePlan> stands;

  Construct(String words, Predicate<PagePlan> stands) {
    this.words = words;
    this.stands = stands;
  }

  String words() {
    return words;
  }

  /** Whether it stands on a page. */
  boolean on(PagePlan page) {
    return stands.test(page);
  }

  private static boolean story(PagePlan page, Predicate<PlacedStory> is) {
    return page.stories().stream().anyMatch(is);
  }

  /** Whether a story of the upper ranks stands across the foot of the stories, not at the top. */
  private static boolean atFoot(PagePlan page, PlacedStory story) {
    int foot = page.stories().stream().mapToInt(s -> s.line() + s.form().lines()).max().orElse(0);
    return story.portion().rank() > 0
        && story.portion().rank() <= 3
        && story.line() > 0
        && story.line() + story.form().lines() == foot
        && story.form().measure().columns() >= STRONG;
  }
}
