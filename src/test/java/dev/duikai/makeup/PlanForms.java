package dev.duikai.makeup;

import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.makeup.fill.Cells;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.fill.TextLines;
import dev.duikai.makeup.fill.Top;
import dev.duikai.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of a planned block as the solver gets them: the plan's own, and those that the same
 * text has at the other measures of its class, counted by area.
 */
final class PlanForms {

  private static final int OTHER_MEASURE = 4;
  private static final int A_LINE = 2;

  /** A plan stands in the middle of the give: head space, pictures and paragraphs. */
  private static final int GIVE = 2;

  private static final int NARROWER_HEAD = 2;

  private final Rules rules;
  private final List<String> faces;

  PlanForms(Rules rules) {
    this.rules = rules;
    this.faces = rules.type().values().stream().map(style -> style.font()).distinct().toList();
  }

  /** The forms, the plan's own first. */
  List<Shape> of(PlannedBlock block) {
    List<Shape> shapes = new ArrayList<>(List.of(own(block)));
    give(shapes, shapes.getFirst());
    boolean text = block.story() && block.textLines() > 0 && !block.upright();
    if (text && !block.what().equals("photo")) {
      StoryClass by = rules.storyClass(block.what()).orElseThrow();
      by.measures().stream()
          .filter(measure -> !measure.equals(block.measure()))
          .flatMap(measure -> other(block, by, measure).stream())
          .forEach(shape -> {
            shapes.add(shape);
            give(shapes, shape);
          });
    }
    return shapes;
  }

  Shape own(PlannedBlock block) {
    return shape(
        block.measure(),
        block.lines(),
        0,
        top(block),
        block.picture().orElse(Cells.NONE),
        block.word("box").isPresent());
  }

  private static Shape shape(
      Measure measure, int lines, int cost, Top top, Cells picture, boolean boxed) {
    return new Shape(
        0, measure.columns(), lines, cost, top, picture, measure.broken(), boxed, TextLines.NONE);
  }

  private static void give(List<Shape> shapes, Shape of) {
    for (int more = -GIVE; more <= GIVE; more++) {
      if (more == 0) {
        continue;
      }
      shapes.add(
          new Shape(
              0,
              of.columns(),
              of.lines() + more,
              of.cost() + A_LINE * Math.abs(more),
              of.top(),
              of.picture(),
              of.broken(),
              of.boxed(),
              of.text()));
    }
  }

  private Top top(PlannedBlock block) {
    if (block.upright()) {
      String[] words = block.word("upright").orElseThrow().split("/");
      return new Top(
          0, block.lines(), Integer.parseInt(words[0]), faces.indexOf(words[1]), 1, true);
    }
    return block.head().map(head -> top(block, head)).orElse(Top.CLOSED);
  }

  private Top top(PlannedBlock block, PlannedBlock.Head head) {
    int face = faces.indexOf(head.face());
    boolean closed = block.word("box").isPresent() || block.what().equals("photo");
    return closed
        ? Top.closed(head.size(), face, head.lines())
        : Top.open(head.rows(), head.size(), face, head.lines());
  }

  /**
   * The text at another measure under the first of its class's heads; none where it has no form.
   */
  private Optional<Shape> other(PlannedBlock block, StoryClass by, Measure measure) {
    PlannedBlock.Head head = block.head().orElseThrow();
    boolean narrower = measure.columns() < block.measure().columns();
    int rows = head.rows() + (narrower ? NARROWER_HEAD : 0);
    Cells taken = block.taken();
    if (taken.columns() >= measure.columns() || taken.columns() > 0 && measure.broken()) {
      return Optional.empty();
    }
    int characters = block.textLines() * rules.grid().divide(block.measure()).characters();
    int lines = Math.ceilDiv(characters, rules.grid().divide(measure).characters());
    int depth = Math.ceilDiv(lines + taken.columns() * taken.lines(), measure.legs());
    int under = depth - taken.lines();
    boolean legal =
        by.legLines().contains(depth)
            && (taken.columns() == 0 || under >= rules.pictures().under());
    int pads = by.box().map(rules.boxes()::get).map(BoxStyle::pad).orElse(0) * 2;
    HeadForm form = rules.heads().get(by.head());
    int size = rules.style(form.main()).size().at(measure.columns()).orElseThrow().units() / 1000;
    int face = faces.indexOf(rules.style(form.main()).font());
    Top top =
        by.box().isPresent()
            ? Top.closed(size, face, head.lines())
            : Top.open(rows, size, face, narrower ? 2 : 1);
    Cells picture =
        block
            .picture()
            .map(p -> new Cells(measure.columns() - p.columns(), rows, p.columns(), p.lines()))
            .orElse(Cells.NONE);
    return legal
        ? Optional.of(
            shape(measure, rows + pads + depth, OTHER_MEASURE, top, picture, by.box().isPresent()))
        : Optional.empty();
  }
}
