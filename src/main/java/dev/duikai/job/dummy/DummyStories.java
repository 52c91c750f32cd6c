package dev.duikai.job.dummy;

import dev.duikai.copy.Block;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PictureRef;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.story.PictureUse;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.TextTest;
import dev.duikai.measure.Range;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Stories for one page: of every class that text alone can fill, the last class often. */
final class DummyStories {

  private static final int BRIEFS = 4;
  private static final int MOST = 8;
  private static final List<Integer> FILLING = List.of(620, 470, 700, 540, 580, 430);

  private final Rules rules;
  private final int page;
  private final int budget;
  private final DummyText text = new DummyText();
  private final List<Story> stories = new ArrayList<>();
  private int written;

  /**
   * Stories for a page.
   *
   * @param budget characters of body text that the page is to hold
   */
  DummyStories(Rules rules, int page, int budget) {
    this.rules = rules;
    this.page = page;
    this.budget = budget;
  }

  List<Story> write() {
    List<StoryClass> usable = rules.stories().stream().filter(this::textAlone).toList();
    for (StoryClass storyClass : usable) {
      int times = runsIn(storyClass) ? (stacked(storyClass) ? BRIEFS : 0) : 1;
      for (int i = 0; i < times; i++) {
        int characters = characters(storyClass) - i * 6;
        if (written + characters < budget * 1.05 || stories.isEmpty()) {
          add(storyClass, characters);
        }
      }
    }
    Optional<StoryClass> last = usable.stream().filter(c -> !runsIn(c)).reduce((a, b) -> b);
    for (int i = 0; last.isPresent() && i < FILLING.size() && room(); i++) {
      add(last.get(), Math.min(FILLING.get(i), budget - written));
    }
    return stories;
  }

  private boolean room() {
    long blocks = stories.stream().filter(s -> s.characters() > 160).count();
    return budget - written > 150 && blocks < MOST;
  }

  /** Whether briefs of a class stand in a panel; each alone would crowd the page. */
  private boolean stacked(StoryClass c) {
    return rules.productions().values().stream()
        .flatMap(List::stream)
        .anyMatch(a -> a instanceof Alternative.Stack s && s.storyClass().equals(c.name()));
  }

  private boolean textAlone(StoryClass c) {
    boolean noTail = !c.when().continued().orElse(false);
    boolean noPicture = c.when().pictures().map(r -> r.contains(0)).orElse(true);
    boolean here = c.when().page().map(r -> r.contains(page)).orElse(true);
    return noTail && noPicture && here && c.picture() != PictureUse.ALONE;
  }

  private boolean runsIn(StoryClass c) {
    return c.heads().stream()
        .map(rules.heads()::get)
        .anyMatch(head -> head != null && head.runIn());
  }

  private int characters(StoryClass c) {
    Optional<Range> range = c.when().characters();
    if (range.isEmpty()) {
      boolean lead = c.when().rank().map(r -> r.to() == 1).orElse(false);
      return lead ? Math.max(300, budget * 17 / 100) : 360;
    }
    int from = range.get().from();
    int to = range.get().to();
    return to == Range.OPEN ? Math.max(60, from * 23 / 20) : (from + to * 3) / 4;
  }

  private void add(StoryClass storyClass, int characters) {
    boolean lead = stories.isEmpty();
    boolean feature = storyClass.name().equals("feature") || characters > 800;
    boolean jumping = jumps(storyClass);
    List<Block> plain = text.body(jumping ? characters + tail() : characters);
    List<Block> body = lead || feature ? text.divided(plain) : plain;
    int head = lead ? 11 : runsIn(storyClass) ? 7 : 9 + stories.size() % 3;
    Story story = story(storyClass, text.head(head), lead || characters > 800, body);
    stories.add(story);
    written += jumping ? characters : story.characters();
  }

  private Story story(StoryClass storyClass, String head, boolean large, List<Block> body) {
    int number = stories.size() + 1;
    String id = String.format(Locale.ROOT, "dummy-%02d", number);
    return new Story(
        id,
        "dummy copy " + id,
        head,
        number == 1 ? Optional.of(text.kicker()) : Optional.empty(),
        large ? List.of(text.deck()) : List.of(),
        OptionalInt.of(page),
        OptionalInt.of(number),
        Optional.of(storyClass.name()),
        asked(storyClass.when().label(), "桐川走笔"),
        asked(storyClass.when().series(), "桐川人家系列"),
        Optional.empty(),
        Optional.of("②" + (1 + number % 9)),
        number == 1 && jumps(storyClass) ? new JumpWish.ToPage(page + 1) : new JumpWish.Never(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        number == 1 ? pictures(storyClass) : List.of(),
        body);
  }

  /** Whether the lead goes on on another page, as it may. */
  private boolean jumps(StoryClass storyClass) {
    return stories.isEmpty()
        && rules.jump().most() > 0
        && rules.jump().stories().contains(storyClass.name());
  }

  /** About the characters that a tail must have. */
  private int tail() {
    return rules.jump().go().from() * rules.page().characters() * 5 / 4;
  }

  /** The lead has the test picture, with caption and credit. */
  private static List<PictureRef> pictures(StoryClass storyClass) {
    return storyClass.picture() == PictureUse.ALONE
        ? List.of()
        : List.of(
            new PictureRef(
                DummyPicture.NAME,
                Optional.of("从白到黑的十级灰阶，用来看图片和图注的规则。"),
                Optional.of("桐川 制图"),
                0.5,
                0.5,
                Place.of(DummyPicture.NAME)));
  }

  private static Optional<String> asked(Optional<TextTest> test, String any) {
    return test.flatMap(t ->
        switch (t) {
          case TextTest.Given(boolean given) -> given ? Optional.of(any) : Optional.empty();
          case TextTest.OneOf(List<String> texts) -> texts.stream().findFirst();
        });
  }
}
