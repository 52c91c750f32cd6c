package dev.duikai.forme.furniture;

import dev.duikai.grammar.StyledText;
import dev.duikai.grammar.pattern.PatternValues;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** The nameplate's data (报头栏): date, number, pages, owner, each part only where it has a value. */
final class DataLines {

  private static final Length SIDE = Length.points(5);

  private final StyleCase types;
  private final List<StyledText> data;
  private final PatternValues values;

  DataLines(StyleCase types, List<StyledText> data, PatternValues values) {
    this.types = types;
    this.data = data;
    this.values = values;
  }

  private List<TypeLine> lines(StyledText text) {
    Type type = types.type(text.style());
    return Segments.of(text.text(), values).stream().map(part -> types.line(part, type)).toList();
  }

  private List<TypeLine> lines(List<StyledText> texts) {
    return texts.stream().flatMap(text -> lines(text).stream()).toList();
  }

  /** The row under a name that has a frame beside it. */
  List<List<TypeLine>> last(Length width) {
    return data.isEmpty() ? List.of() : rows(lines(data.getLast()), width);
  }

  /** Everything, in as few rows as the width allows. */
  List<List<TypeLine>> all(Length width) {
    return rows(lines(data), width);
  }

  private static List<List<TypeLine>> rows(List<TypeLine> parts, Length width) {
    List<List<TypeLine>> rows = new ArrayList<>();
    List<TypeLine> row = new ArrayList<>();
    for (TypeLine part : parts) {
      List<TypeLine> longer = new ArrayList<>(row);
      longer.add(part);
      if (!row.isEmpty() && width(longer).scaled(0.8).compareTo(width) > 0) {
        rows.add(row);
        row = new ArrayList<>(List.of(part));
      } else {
        row = longer;
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static Length apart(TypeLine line) {
    return line.type().size();
  }

  private static Length width(List<TypeLine> row) {
    Length width = apart(row.getFirst()).times(row.size() - 1);
    for (TypeLine line : row) {
      width = width.plus(line.width());
    }
    return width;
  }

  /** A row in the middle of a width, squeezed where it must be. */
  List<Item> row(Tag tag, List<TypeLine> row, Rect room, Length baseline, int least) {
    double share = Math.min(1, room.width().units() / (double) width(row).units());
    int squeeze = (int) Math.max(least, Math.floor(share * 1000));
    List<TypeLine> fitted =
        row.stream().map(l -> l.squeezedTo(l.width().scaled(squeeze / 1000.0), least)).toList();
    Length apart = apart(row.getFirst()).scaled(squeeze / 1000.0);
    Length wide = apart.times(row.size() - 1);
    for (TypeLine line : fitted) {
      wide = wide.plus(line.width());
    }
    Length x = room.x().plus(room.width().minus(wide).scaled(0.5));
    List<Item> items = new ArrayList<>();
    for (TypeLine line : fitted) {
      items.addAll(line.left(tag, x, baseline));
      x = x.plus(line.width()).plus(apart);
    }
    return items;
  }

  /** The frame with all lines but the last, spread evenly over its height. */
  List<Item> framed(Tag tag, Rect frame, int least) {
    List<TypeLine> lines = lines(data.subList(0, Math.max(0, data.size() - 1)));
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Item> items = new ArrayList<>(Strokes.frame(tag, frame, Strokes.FINE, Ink.BLACK));
    Length room = frame.height().minus(SIDE.times(2));
    Length step = Length.units(room.units() / lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Length top = frame.y().plus(SIDE).plus(step.times(i));
      TypeLine line = lines.get(i).squeezedTo(frame.width().minus(SIDE.times(2)), least);
      Length baseline = line.type().baseline(top, step);
      items.addAll(line.centred(tag, frame.x(), frame.width(), baseline));
    }
    return items;
  }
}
