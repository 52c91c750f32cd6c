package dev.duikai.forme.housead;

import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.forme.furniture.Type;
import dev.duikai.forme.furniture.TypeLine;
import dev.duikai.forme.housead.CopyPlan.Part;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the words of a house ad as large as a room allows. */
final class CopySetter {

  private static final double LARGEST = 72;
  private static final double SMALLEST = 9;
  private static final double FULLEST = 0.96;
  private static final int WIDEST_GAP = 180;

  private static final double MEASURED = 40;

  private final StyleCase types;
  private final Tag tag;
  private final Ink colour;
  private final Map<Part, Double> ems = new HashMap<>();

  CopySetter(StyleCase types, Tag tag, Ink colour) {
    this.types = types;
    this.tag = tag;
    this.colour = colour;
  }

  /** The best of some plans in the best of some rooms; none where nothing fits. */
  Optional<CopyFit> best(List<CopyPlan> plans, List<Rect> rooms) {
    return plans.stream()
        .flatMap(plan -> rooms.stream().flatMap(room -> fit(plan, room).stream()))
        .max(Comparator.comparingDouble(CopyFit::score));
  }

  private Optional<CopyFit> fit(CopyPlan plan, Rect room) {
    for (double size = LARGEST; size >= SMALLEST; size -= size > 30 ? 1 : 0.5) {
      if (fits(plan, room, size)) {
        return Optional.of(new CopyFit(plan, room, size, size * plan.likes()));
      }
    }
    return Optional.empty();
  }

  private boolean fits(CopyPlan plan, Rect room, double size) {
    return height(plan, size) <= room.height().points()
        && plan.rows().stream()
            .allMatch(row -> width(row, size) <= room.width().points() * FULLEST);
  }

  private double width(List<Part> row, double size) {
    double width = 0;
    for (Part part : row) {
      width += ems(part) * part.rank().size(size) + part.rank().size(size);
    }
    return width - row.getLast().rank().size(size);
  }

  /** The natural width of words in ems of their own size. */
  private double ems(Part part) {
    return ems.computeIfAbsent(
        part, p -> line(p, MEASURED).width().points() / p.rank().size(MEASURED));
  }

  private TypeLine line(Part part, double size) {
    return types.line(part.text(), part.rank().type(size, colour));
  }

  private static double rowSize(List<Part> row, double size) {
    return row.getFirst().rank().size(size);
  }

  /** White over a row in points. */
  private static double white(CopyPlan plan, int row, double size) {
    if (row == 0) {
      return 0;
    }
    double own = rowSize(plan.rows().get(row), size);
    boolean slogan = plan.slogan(row);
    boolean underSlogan = !slogan && plan.slogan(row - 1);
    boolean sign = plan.rows().get(row).getFirst().rank() == Rank.SIGN;
    return own * (slogan ? 0.3 : underSlogan || sign ? 0.9 : 0.5);
  }

  /** The height of all rows in points. */
  double height(CopyPlan plan, double size) {
    double height = 0;
    for (int i = 0; i < plan.rows().size(); i++) {
      List<Part> row = plan.rows().get(i);
      height += rowSize(row, size) + white(plan, i, size);
    }
    return height;
  }

  /** The rows in the middle of their room, with what white remains shared between them. */
  List<Item> set(CopyFit fit) {
    List<List<Part>> rows = fit.plan().rows();
    Rect room = fit.room();
    double free = room.height().points() - height(fit.plan(), fit.size());
    double more = Math.min(free / (rows.size() + 1), fit.size() * 0.35);
    Length y = room.y().plus(Length.points((free - more * (rows.size() - 1)) / 2));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double white = white(fit.plan(), i, fit.size()) + (i == 0 ? 0 : more);
      y = y.plus(Length.points(white));
      items.addAll(row(rows.get(i), room, y, fit.size()));
      y = y.plus(Length.points(rowSize(rows.get(i), fit.size())));
    }
    return items;
  }

  private List<Item> row(List<Part> row, Rect room, Length top, double size) {
    double width = width(row, size);
    List<Item> items = new ArrayList<>();
    if (row.size() == 1 && row.getFirst().rank().slogan()) {
      TypeLine line = line(row.getFirst(), size);
      TypeLine open = line.spaced(WIDEST_GAP);
      boolean fits = open.width().compareTo(room.width().scaled(0.9)) <= 0;
      Length baseline = top.plus(line.type().ascent());
      return (fits ? open : line).centred(tag, room.x(), room.width(), baseline);
    }
    Length x = room.x().plus(room.width().minus(Length.points(width)).scaled(0.5));
    Type first = row.getFirst().rank().type(size, colour);
    for (Part part : row) {
      TypeLine line = line(part, size);
      items.addAll(line.left(tag, x, top.plus(first.ascent())));
      x = x.plus(line.width()).plus(line.type().size());
    }
    return items;
  }
}
