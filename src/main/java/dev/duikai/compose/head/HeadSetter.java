package dev.duikai.compose.head;

import dev.duikai.compose.Typesetter;
import dev.duikai.measure.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head setter: the parts of a head in, its forms in whole lines of the grid out. */
public final class HeadSetter {

  private final HeadFitter fitter;

  /** A head setter that sets type with this typesetter. */
  public HeadSetter(Typesetter typesetter) {
    this.fitter = new HeadFitter(typesetter);
  }

  /**
   * The forms in which a head goes into a width, the best first; none if it can't.
   *
   * @param parts the parts from the top; exactly one is the main head
   * @param width the width of the block
   * @param frame pitch, white and what stands above
   */
  public List<HeadBlock> forms(List<HeadText> parts, Length width, HeadFrame frame) {
    HeadText main = parts.stream().filter(p -> p.part() == HeadPart.MAIN).findFirst().orElseThrow();
    List<HeadBlock> forms = new ArrayList<>();
    for (int n = main.style().lines().from(); n <= main.style().lines().to(); n++) {
      for (FittedLines fitted :
          fitter.fit(main.lines().getFirst(), main.style(), room(main, width), n)) {
        block(parts, fitted, width, frame).ifPresent(forms::add);
      }
    }
    forms.sort(java.util.Comparator.comparingInt(HeadBlock::cost));
    return forms;
  }

  /** The width that a main head may fill; a reversed one keeps ground at its sides. */
  private static Length room(HeadText main, Length width) {
    Length largest = main.style().sizes().getFirst();
    return main.reversed() ? width.minus(HeadGround.room(largest).times(2)) : width;
  }

  private Optional<HeadBlock> block(
      List<HeadText> parts, FittedLines main, Length width, HeadFrame frame) {
    HeadStack stack = new HeadStack(width, frame);
    int cost = main.cost();
    for (HeadText text : parts) {
      if (text.part() == HeadPart.MAIN) {
        stack.add(text, main);
        continue;
      }
      for (String line : text.lines()) {
        Optional<FittedLines> fitted = side(text, line, width, main);
        if (fitted.isEmpty()) {
          return Optional.empty();
        }
        stack.add(text, fitted.get());
        cost += fitted.get().cost() / 2;
      }
    }
    int widest = main.widths().stream().mapToInt(Length::units).max().orElse(0);
    int fill = (int) (1000L * widest / width.units());
    return Optional.of(stack.block(main, fill, cost));
  }

  /** Kicker and deck never stand larger than the main head allows; two lines only if they must. */
  private Optional<FittedLines> side(HeadText text, String line, Length width, FittedLines main) {
    HeadStyle style = text.style().beside(main.size());
    for (int n = 1; n <= Math.max(1, style.lines().to()); n++) {
      Optional<FittedLines> fitted = fitter.fit(line, style, width, n).stream().findFirst();
      if (fitted.isPresent()) {
        return text.part() == HeadPart.BYLINE ? fitted.map(f -> f.evenNames(width)) : fitted;
      }
    }
    return Optional.empty();
  }
}
