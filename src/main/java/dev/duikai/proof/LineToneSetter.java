package dev.duikai.proof;

import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.proof.LineTone.Kind;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/** Draws the tones of lines as grounds below the type, and a legend that counts them. */
final class LineToneSetter {

  private static final Tag TONE = Tag.furniture("proof-line");
  private static final Length TYPE = Length.points(8);
  private static final Length SWATCH = Length.points(12);

  private final LabelSetter labels;

  LineToneSetter(LabelSetter labels) {
    this.labels = labels;
  }

  /** The grounds of lines; a solid line has none. */
  List<Item> grounds(List<LineTone> tones) {
    return tones.stream()
        .filter(tone -> tone.kind() != Kind.SOLID)
        .map(tone -> (Item) new Fill(TONE, Path.of(tone.area()), tone.kind().ink()))
        .toList();
  }

  /** One swatch for each kind with its number of lines, from a point on. */
  List<Item> legend(List<LineTone> tones, Length x, Length y) {
    List<Item> items = new ArrayList<>();
    Length at = x;
    for (Kind kind : Kind.values()) {
      long count = tones.stream().filter(tone -> tone.kind() == kind).count();
      Rect swatch = new Rect(at, y, SWATCH, TYPE);
      items.add(new Fill(TONE, Path.of(swatch), Ink.BLACK));
      items.add(new Fill(TONE, Path.of(swatch.inset(Length.points(0.4))), kind.ink()));
      at = at.plus(SWATCH).plus(TYPE.scaled(0.4));
      String words = kind.word() + " " + count;
      items.addAll(labels.set(TONE, words, TYPE, Ink.BLACK, at, y.plus(TYPE.scaled(0.88))));
      at = at.plus(labels.width(words, TYPE)).plus(TYPE.times(2));
    }
    return items;
  }
}
