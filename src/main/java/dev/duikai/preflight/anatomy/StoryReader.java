package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import dev.duikai.preflight.line.BodyType;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads stories from the order of painting: a head opens a story, text, pictures and captions
 * belong to the head before them.
 */
final class StoryReader {

  private static final String BRIEF = "■";
  private static final int LONGEST_BYLINE = 40;
  private static final double CENTRED = 0.5;
  private static final int LABEL_WHITE = 4;

  private final BodyType body;
  private final List<Matter> matter;
  private final List<Panel> panels;
  private final List<PrintedStory> stories = new ArrayList<>();
  private Optional<OpenStory> open = Optional.empty();

  private StoryReader(BodyType body, List<Matter> matter, List<Panel> panels) {
    this.body = body;
    this.matter = matter;
    this.panels = panels;
  }

  static List<PrintedStory> of(BodyType body, List<Matter> matter, List<Panel> panels) {
    return new StoryReader(body, matter, panels).read();
  }

  private List<PrintedStory> read() {
    for (int i = 0; i < matter.size(); i++) {
      Matter thing = matter.get(i);
      thing.image().ifPresent(image -> story().add(image));
      if (thing.line().isPresent()) {
        read(i, thing.line().get());
      }
    }
    close();
    return stories;
  }

  private OpenStory story() {
    OpenStory story = open.orElseGet(() -> new OpenStory(body));
    open = Optional.of(story);
    return story;
  }

  private void close() {
    open.ifPresent(story -> stories.add(story.close(stories.size(), panels)));
    open = Optional.empty();
  }

  private void read(int index, TextLine line) {
    LineKind kind = kind(index, line);
    boolean brief = kind == LineKind.TEXT && line.text().startsWith(BRIEF);
    boolean opens = kind == LineKind.HEAD && !headGoesOn();
    if ((opens || brief)
        && open.filter(s -> s.hasHead() || s.hasText() || s.hasPictures()).isPresent()) {
      boolean underHead = brief && open.filter(s -> !s.hasText()).isPresent();
      if (!underHead) {
        close();
      }
    }
    story().add(kind, line);
  }

  private boolean headGoesOn() {
    return open.filter(s -> !s.hasText() && !s.hasPictures()).isPresent();
  }

  private LineKind kind(int index, TextLine line) {
    String text = line.text();
    if (line.upright() || body.isDisplay(line.size())) {
      return LineKind.HEAD;
    }
    if (Words.isJumpIn(text)) {
      return LineKind.JUMP_IN;
    }
    if (Words.isJumpOut(text)) {
      return LineKind.JUMP_OUT;
    }
    if (open.filter(s -> s.over(line).isPresent()).isPresent()) {
      return LineKind.CAPTION;
    }
    if (body.isMiddle(line.size())) {
      boolean overText = textFollows(index) && open.filter(this::headIsOver).isPresent();
      return overText ? LineKind.SUBHEAD : LineKind.HEAD;
    }
    return small(index, line);
  }

  private boolean headIsOver(OpenStory story) {
    return story.hasText() || story.head().stream().anyMatch(line -> body.isDisplay(line.size()));
  }

  private LineKind small(int index, TextLine line) {
    boolean otherFace = line.runs().stream().noneMatch(run -> run.face().equals(body.face()));
    if (otherFace && isByline(line)) {
      return LineKind.BYLINE;
    }
    boolean label = next(index).filter(head -> isLabel(line, head, otherFace)).isPresent();
    return label ? LineKind.HEAD : LineKind.TEXT;
  }

  /** Whether a line stands over a head rather than at the end of the text before it. */
  private boolean isLabel(TextLine line, TextLine head, boolean otherFace) {
    int white = head.box().y().minus(line.box().bottom()).units();
    boolean over = white > -1000 && white < LABEL_WHITE * body.pitch().units();
    boolean centred =
        Math.abs(middle(line.box()) - middle(head.box())) < CENTRED * body.size().units();
    return body.isDisplay(head.size()) && over && !follows(line) && (otherFace || centred);
  }

  private boolean isByline(TextLine line) {
    if (open.filter(s -> s.hasHead() && !s.hasText()).isEmpty()
        || line.text().length() > LONGEST_BYLINE) {
      return false;
    }
    Rect head = Boxes.around(open.get().head().stream().map(TextLine::box).toList());
    int apart = middle(head) - middle(line.box());
    return Words.isByline(line.text()) || Math.abs(apart) < CENTRED * body.size().units();
  }

  private static int middle(Rect box) {
    return box.x().units() + box.width().units() / 2;
  }

  /** Whether a line stands right under the text before it. */
  private boolean follows(TextLine line) {
    return open.flatMap(OpenStory::lastText)
        .filter(last -> {
          int step = line.baseline().minus(last.baseline()).units();
          return step >= -1000 && step <= body.pitch().units() * 11 / 10;
        })
        .isPresent();
  }

  private boolean textFollows(int index) {
    return next(index).filter(line -> !body.isDisplay(line.size())).isPresent();
  }

  /** The next line that is neither subhead nor label. */
  private Optional<TextLine> next(int index) {
    return matter.stream()
        .skip(index + 1L)
        .flatMap(m -> m.line().stream())
        .filter(line -> !body.isMiddle(line.size()))
        .findFirst();
  }
}
