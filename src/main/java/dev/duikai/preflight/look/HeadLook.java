package dev.duikai.preflight.look;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.preflight.anatomy.PrintedStory;
import dev.duikai.preflight.board.Block;
import dev.duikai.preflight.board.Board;
import dev.duikai.preflight.line.Boxes;
import dev.duikai.preflight.line.Run;
import dev.duikai.preflight.line.TextLine;
import dev.duikai.preflight.metric.Marks;
import dev.duikai.preflight.metric.Pins;
import dev.duikai.preflight.page.Glyph;
import dev.duikai.preflight.verdict.Taboo;
import dev.duikai.preflight.verdict.Violation;
import java.util.List;
import java.util.Optional;

/**
 * One head by itself: how it fills its span, how its lines balance, the white round it (7, 8, 9).
 */
public final class HeadLook {

  private static final double THIN = 0.62;

  /** Heads under this multiple of the body size, such as titles of photos, need fill nothing. */
  private static final double SMALL = 1.9;

  private static final double HALF = 0.5;
  private static final double BALANCE = 0.7;
  private static final int SQUEEZE = 880;
  private static final String NOT_FIRST = "的了着等、";
  private static final Length NEAR = Length.points(75);
  private static final Length SLACK = Length.points(0.5);

  private final Board board;
  private final Pins pins;

  private HeadLook(Board board) {
    this.board = board;
    this.pins = new Pins(board);
  }

  public static List<Violation> of(Board board) {
    HeadLook look = new HeadLook(board);
    for (Block block : board.stories()) {
      PrintedStory story = block.story().orElseThrow();
      if (!story.head().main().isEmpty() && !story.head().upright()) {
        look.fill(block, story);
        look.lines(story);
        look.white(block, story);
      }
      look.squeeze(story);
    }
    return look.pins.all();
  }

  private void fill(Block block, PrintedStory story) {
    Length span = board.anatomy().grid().spanWidth(block.span());
    Rect main = Boxes.around(story.head().main().stream().map(HeadLook::seen).toList());
    int body = board.anatomy().body().size().units();
    double fill = main.width().units() / (double) span.units();
    String detail = Math.round(fill * 100) + " % of " + block.span() + " columns";
    if (main.width().minus(SLACK).compareTo(span) > 0) {
      pins.add(Taboo.WIDE_HEAD, main, story, detail, fill, 1);
    } else if (fill < THIN && story.head().size().units() > SMALL * body) {
      pins.add(Taboo.THIN_HEAD, main, story, detail, fill, THIN);
    }
  }

  /** What of a line meets the eye: the white halves of brackets and stops hang out at its edges. */
  private static Rect seen(TextLine line) {
    Glyph first = line.glyphs().getFirst();
    Glyph last = line.glyphs().getLast();
    Length left =
        Marks.opening(first.text()) ? line.left().plus(first.size().scaled(HALF)) : line.left();
    Length right =
        Marks.closing(last.text()) ? line.right().minus(last.size().scaled(HALF)) : line.right();
    return Rect.between(left, line.box().y(), right, line.box().bottom());
  }

  private void lines(PrintedStory story) {
    List<TextLine> main = story.head().main();
    if (main.size() < 2) {
      return;
    }
    int longest = main.stream().mapToInt(line -> line.box().width().units()).max().orElse(1);
    int shortest = main.stream().mapToInt(line -> line.box().width().units()).min().orElse(1);
    double balance = shortest / (double) longest;
    Rect place = Boxes.around(main.stream().map(TextLine::box).toList());
    if (balance < BALANCE) {
      pins.add(Taboo.HEAD_BALANCE, place, story, story.name(), balance, BALANCE);
    }
    for (int i = 0; i < main.size(); i++) {
      String text = main.get(i).text();
      boolean bad = text.codePointCount(0, text.length()) == 1;
      if (bad || (i > 0 && NOT_FIRST.indexOf(text.charAt(0)) >= 0)) {
        pins.add(Taboo.HEAD_BREAK, main.get(i).box(), story, text, 0, 0);
      }
    }
  }

  /** The white over a head against that under it; at the top of the page anything goes. */
  private void white(Block block, PrintedStory story) {
    Rect head = story.head().box().orElseThrow();
    if (block.line() == 0 || !story.open()) {
      return;
    }
    Optional<Length> foot = footAbove(story, head);
    Optional<Length> top =
        story.parts().stream()
            .filter(part -> part.y().compareTo(head.bottom().minus(SLACK)) >= 0)
            .map(Rect::y)
            .min(Length::compareTo);
    if (foot.isEmpty() || top.isEmpty()) {
      return;
    }
    Length over = head.y().minus(foot.get());
    Length under = top.get().minus(head.bottom());
    if (over.plus(SLACK).compareTo(under) < 0) {
      String detail = over + " pt over it, " + under + " pt under it";
      pins.add(Taboo.HEAD_WHITE, head, story, detail, over.points(), under.points());
    }
  }

  /** The lowest foot of foreign matter right over a head. */
  private Optional<Length> footAbove(PrintedStory story, Rect head) {
    return board.anatomy().stories().stream()
        .filter(other -> other.number() != story.number())
        .flatMap(other -> other.parts().stream())
        .filter(part -> Boxes.commonWidth(part, head) > 0)
        .map(Rect::bottom)
        .filter(foot -> foot.compareTo(head.y().plus(SLACK)) <= 0)
        .filter(foot -> foot.compareTo(head.y().minus(NEAR)) > 0)
        .max(Length::compareTo);
  }

  private void squeeze(PrintedStory story) {
    story.head().all().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.first().squeeze() < SQUEEZE)
        .findFirst()
        .ifPresent(run -> squeezed(story, run, SQUEEZE));
    story.lines().stream()
        .flatMap(line -> line.parts().stream())
        .flatMap(line -> line.runs().stream())
        .filter(run -> Math.abs(run.first().squeeze() - 1000) > 5)
        .findFirst()
        .ifPresent(run -> squeezed(story, run, 1000));
  }

  private void squeezed(PrintedStory story, Run run, int limit) {
    String detail = run.first().squeeze() / 10.0 + " % wide: " + run.text();
    pins.add(Taboo.SQUEEZE, run.box(), story, detail, run.first().squeeze(), limit);
  }
}
