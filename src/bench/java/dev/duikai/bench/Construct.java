package dev.duikai.bench;

import dev.duikai.grammar.SlotKind;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.makeup.PlacedStory;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The constructs of a newspaper page that set A is made for. */
enum Construct {
  PINWHEEL("pinwheel (风车)", Construct::uncut),
  WIDE_LEAD(
      "lead over the full width (通栏)",
      page ->
          story(
              page,
              s ->
                  s.portion().rank() == 1
                      && s.form().measure().columns() == page.grid().columns())),
  UPRIGHT("upright head (竖题)", page -> story(page, s -> s.form().upright().isPresent())),
  BRIEFS("panel of briefs (简讯)", page -> story(page, s -> s.portion().ids().size() > 1)),
  BOX_AND_TINT(
      "boxed story, tinted commentary (加框)",
      page ->
          story(page, s -> s.form().box().filter(b -> b.tint().isEmpty()).isPresent())
              && story(page, s -> s.form().box().filter(b -> b.tint().isPresent()).isPresent())),
  PHOTO(
      "photo story alone (图片新闻)",
      page -> story(page, s -> s.portion().storyClass().picture() == PictureUse.ALONE)),
  RIGHT_LEGS("picture in right-hand legs", page -> story(page, Construct::inRightLegs)),
  BROKEN("broken measure (破栏)", page -> story(page, s -> s.form().measure().broken())),
  JUMP(
      "jump out and in (转版)",
      page -> story(page, s -> s.portion().stay().isPresent() || s.portion().tail())),
  CORNER_AD(
      "advertisement in the corner",
      page ->
          page.slots().stream()
              .anyMatch(s -> ad(s) && s.span() < page.grid().columns() && outer(page, s))),
  L_SHAPE(
      "text in an L round an advertisement (文包广告)",
      page -> page.slots().stream().anyMatch(s -> ad(s) && story(page, t -> round(t, s)))),
  FOOT_AD(
      "advertisement of 36 lines at the foot",
      page ->
          page.slots().stream()
              .anyMatch(s -> ad(s) && s.span() == page.grid().columns() && s.lines() == 36)),
  FRONT(
      "nameplate, ear, guide (报头、报眼、导读)",
      page ->
          page.copy().ear().isPresent()
              && page.slots().stream().anyMatch(s -> s.kind() == SlotKind.NAMEPLATE)
              && page.slots().stream().anyMatch(s -> s.kind() == SlotKind.GUIDE));


  private final String words;
  private final Predicate<PagePlan> stands;

  Construct(String words, Predicate<PagePlan> stands) {
    this.words = words;
    this.stands = stands;
  }

  String words() {
    return words;
  }

  /** Whether it stands on one of some pages; both ends of a jump on two of them. */
  boolean on(List<PagePlan> pages) {
    long count = pages.stream().filter(stands).count();
    return this == JUMP ? count > 1 : count > 0;
  }

  private static boolean story(PagePlan page, Predicate<PlacedStory> is) {
    return page.stories().stream().anyMatch(is);
  }

  /** Whether a slot stands inside a story's rectangle. */
  private static boolean round(PlacedStory story, PlacedSlot slot) {
    return slot.column() >= story.column()
        && slot.column() < story.column() + story.form().measure().columns()
        && slot.line() >= story.line()
        && slot.line() < story.line() + story.form().lines();
  }

  private static boolean ad(PlacedSlot slot) {
    return slot.ad().isPresent();
  }

  private static boolean outer(PagePlan page, PlacedSlot slot) {
    boolean right = slot.column() + slot.span() == page.grid().columns();
    boolean odd = page.copy().page() % 2 != 0;
    return slot.line() + slot.lines() == page.grid().lines() && (odd ? right : slot.column() == 0);
  }

  private static boolean inRightLegs(PlacedStory story) {
    return story.form().pictures().stream()
        .anyMatch(p ->
            story.form().legs().stream().anyMatch(leg -> leg.x().compareTo(p.x()) < 0)
                && story.portion().storyClass().picture() != PictureUse.ALONE);
  }

  /** Whether no gutter and no line cuts the page from edge to edge, as only a pinwheel does. */
  private static boolean uncut(PagePlan page) {
    boolean gutter =
        IntStream.range(1, page.grid().columns())
            .anyMatch(x ->
                page.stories().stream()
                        .noneMatch(
                            s -> s.column() < x && x < s.column() + s.form().measure().columns())
                    && page.slots().stream()
                        .noneMatch(s -> s.column() < x && x < s.column() + s.span()));
    boolean line =
        IntStream.range(1, page.grid().lines())
            .anyMatch(y ->
                page.stories().stream()
                        .noneMatch(s -> s.line() < y && y < s.line() + s.form().lines())
                    && page.slots().stream()
                        .noneMatch(s -> s.line() < y && y < s.line() + s.lines()));
    return !gutter && !line;
  }
}
