package dev.duikai.grammar;

import dev.duikai.grammar.production.Alternative;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.story.StoryFacts;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Layout rules: all that one kind of page may become.
 *
 * @param name the file's name without its ending
 * @param file the file as the user knows it
 * @param page the page and its grid
 * @param type styles by name
 * @param heads head forms by name
 * @param furniture nameplate, folio and their like
 * @param slots places for what is not a story
 * @param stories classes in the order in which they are tried
 * @param pictures how pictures are placed
 * @param boxes boxes by name
 * @param productions alternatives by production; the first is {@code page}
 * @param jump how stories go on on another page
 * @param taboos what faults cost
 * @param fill what may give to close the page, in this order
 * @param ornament what fills small white (尾花); none where {@code fill} does not name it
 * @param colour colours by name
 */
public record Rules(
    String name,
    String file,
    PageRules page,
    SequencedMap<String, TypeStyle> type,
    SequencedMap<String, HeadForm> heads,
    Furniture furniture,
    SequencedMap<String, Slot> slots,
    List<StoryClass> stories,
    PictureRules pictures,
    SequencedMap<String, BoxStyle> boxes,
    SequencedMap<String, List<Alternative>> productions,
    JumpRules jump,
    Taboos taboos,
    List<String> fill,
    Optional<OrnamentRules> ornament,
    ColourRules colour) {

  /** The style of body text. */
  public static final String BODY = "body";

  /** The style of subheads (小标题). */
  public static final String SUBHEAD = "subhead";

  /**
   * The style of subheads without white above, where lines are wanted back; rules need not have it.
   */
  public static final String TIGHT_SUBHEAD = "subhead-tight";

  /** The production that a page begins with. */
  public static final String PAGE = "page";

  public Rules {
    type = ordered(type);
    heads = ordered(heads);
    slots = ordered(slots);
    stories = List.copyOf(stories);
    boxes = ordered(boxes);
    productions = ordered(productions);
    fill = List.copyOf(fill);
  }

  private static <T> SequencedMap<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }

  /** A style that the checks know to be there. */
  public TypeStyle style(String style) {
    return Optional.ofNullable(type.get(style))
        .orElseThrow(() -> new IllegalArgumentException("no style " + style));
  }

  /** The style of body text. */
  public TypeStyle body() {
    return style(BODY);
  }

  /** The size of body text. */
  public Length bodySize() {
    return body().size().at(1).orElseThrow();
  }

  /** The page's grid of columns and lines. */
  public Grid grid() {
    Length size = bodySize();
    return page.grid(size, body().pitchAt(size));
  }

  /** The class of this name. */
  public Optional<StoryClass> storyClass(String wanted) {
    return stories.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }

  /** The first class whose conditions a story meets. */
  public Optional<StoryClass> classify(StoryFacts story) {
    return stories.stream().filter(c -> c.when().holds(story)).findFirst();
  }

  /** The alternatives that a page may begin with. */
  public List<Alternative> pageAlternatives() {
    return productions.getOrDefault(PAGE, List.of());
  }
}
