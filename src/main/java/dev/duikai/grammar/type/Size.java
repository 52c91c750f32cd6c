package dev.duikai.grammar.type;

import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.List;
import java.util.Optional;

/** The type size (字号) of a style. */
public sealed interface Size {

  /** Shares of another size are rounded to this step. */
  Length STEP = Length.points(0.5);

  /** One size everywhere. */
  record Fixed(Length size) implements Size {}

  /**
   * A size by the span of the block in columns.
   *
   * @param steps the ranges of spans with their sizes, narrow first, without overlap
   */
  record BySpan(List<Step> steps) implements Size {

    public BySpan {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A share of the main head (主题) as it is set, to half a point.
   *
   * @param share in thousandths
   * @param least never smaller than this
   */
  record ShareOfMain(int share, Length least) implements Size {}

  /** One line of a size by span. */
  record Step(Range span, Length size) {}

  /** The size in a block of this span; none where it follows the main head or no range fits. */
  default Optional<Length> at(int span) {
    return switch (this) {
      case Fixed(Length size) -> Optional.of(size);
      case BySpan(List<Step> steps) ->
          steps.stream().filter(s -> s.span().contains(span)).map(Step::size).findFirst();
      case ShareOfMain share -> Optional.empty();
    };
  }

  /** The smallest size that it names; none where it follows the main head. */
  default Optional<Length> smallest() {
    return switch (this) {
      case Fixed(Length size) -> Optional.of(size);
      case BySpan(List<Step> steps) -> steps.stream().map(Step::size).min(Length::compareTo);
      case ShareOfMain share -> Optional.empty();
    };
  }

  /** The size in a block of this span beside a main head of this size. */
  default Optional<Length> at(int span, Length main) {
    if (this instanceof ShareOfMain(int share, Length least)) {
      int steps = (int) Math.round(main.units() * (share / 1000.0) / STEP.units());
      return Optional.of(Length.max(least, STEP.times(steps)));
    }
    return at(span);
  }
}
