package dev.duikai.makeup;

import dev.duikai.TestFonts;
import dev.duikai.art.ArtShelf;
import dev.duikai.copy.Block;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.PictureRef;
import dev.duikai.copy.Story;
import dev.duikai.copy.Subhead;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.makeup.form.GalleyMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Styles;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Pages of the shipped rules with copy of any amount. */
public final class PageFixture {

  public static final Rules INSIDE = rules("city-daily-inside");
  public static final Effort EFFORT = new Effort(200, 6, 60);
  public static final String PICTURE = "pictures/reservoir.jpg";

  private static final Place PLACE = Place.of("issue.yaml");

  private PageFixture() {}

  /** Rules that duikai ships. */
  public static Rules rules(String name) {
    NoticeLog log = new NoticeLog();
    Path file = Path.of("layout-rules", name + ".yaml");
    return RulesReader.read(file, file.toString(), RulesRoots.none(), log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  public static ArtShelf art() {
    return ArtShelf.of(Map.of(PICTURE, Path.of("samples/first-page", PICTURE)));
  }

  public static PagePlanner planner() {
    return new PagePlanner(INSIDE, TestFonts.TYPESETTER, art(), EFFORT);
  }

  public static GalleyMaker galleys() {
    return new GalleyMaker(TestFonts.TYPESETTER, new Styles(INSIDE));
  }

  /** A story with plain text. */
  public static Story story(String id, String head, List<Block> body, boolean picture) {
    PictureRef shown =
        new PictureRef(
            PICTURE, Optional.of("青石岭水库大坝加固工程完工后的坝顶。"), Optional.of("祝小满 摄"), 0.5, 0.5, PLACE);
    return new Story(
        id,
        id + ".md",
        head,
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("②8"),
        new JumpWish.AsRulesSay(),
        Optional.empty(),
        OptionalInt.empty(),
        true,
        picture ? List.of(shown) : List.of(),
        body);
  }

  /** Column lines that a body takes. */
  public static int lines(List<Block> body) {
    Story story = story("measured", "题", body, false);
    StoryClass any = INSIDE.storyClass("short").orElseThrow();
    return galleys().galley(Portion.whole(story, any, 1), INSIDE.grid().columnWidth()).natural();
  }

  /** A body of about so many column lines, with a subhead in the middle of a long one. */
  public static List<Block> body(Prose prose, int lines) {
    List<Block> body = new ArrayList<>();
    int taken = 0;
    while (taken < lines) {
      if (lines > 70 && taken < lines / 2 && taken + 14 > lines / 2) {
        body.add(new Subhead("老桥边的新日子", 1));
      }
      body.add(prose.paragraph());
      taken = lines(body);
    }
    return body;
  }

  /** Stories whose text takes about so many column lines, the lead first. */
  public static List<Story> stories(int seed, int count, int lines, boolean picture) {
    Prose prose = new Prose(seed);
    List<Story> stories = new ArrayList<>();
    int left = lines;
    for (int i = 0; i < count; i++) {
      int others = count - i - 1;
      int share = others == 0 ? left : Math.max(14, left * (i == 0 ? 9 : 6) / (4 * count - 3 * i));
      List<Block> body = body(prose, Math.max(12, Math.min(share, left - 14 * others) - 3));
      stories.add(story("s" + (char) ('a' + i), prose.head(), body, picture && i == 0));
      left -= lines(body);
    }
    return stories;
  }

  public static PageCopy copy(List<Story> stories) {
    return new PageCopy(
        2,
        "A02",
        Optional.of("综合新闻"),
        "city-daily-inside",
        Map.of(),
        stories,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        PLACE);
  }

  public static List<Portion> portions(List<Story> stories) {
    List<PageStories.Ranked> ranked = new ArrayList<>();
    for (Story story : stories) {
      ranked.add(new PageStories.Ranked(story, ranked.size() + 1, false));
    }
    List<StoryClass> classes = PageStories.classes(INSIDE, 2, ranked);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      portions.add(Portion.whole(stories.get(i), classes.get(i), i + 1));
    }
    return portions;
  }
}
