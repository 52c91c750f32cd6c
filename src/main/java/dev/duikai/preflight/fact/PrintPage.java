package dev.duikai.preflight.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a finished PDF.
 *
 * @param number its place in the file, from 1
 * @param painted everything that it paints, in order
 * @param faults what in its content can't be read
 */
public record PrintPage(
    int number,
    PageBoxes boxes,
    List<Annotation> annotations,
    List<Group> groups,
    List<Painted> painted,
    List<String> faults) {

  public PrintPage {
    annotations = List.copyOf(annotations);
    groups = List.copyOf(groups);
    painted = List.copyOf(painted);
    faults = List.copyOf(faults);
  }

  /** The text that leaves ink on the printed page; what stands beside the crop marks doesn't. */
  public Stream<Painted.Text> texts() {
    return allTexts().filter(text -> text.visible() && boxes.printed().touches(text.box()));
  }

  /** Every text, seen or not. */
  public Stream<Painted.Text> allTexts() {
    return of(Painted.Text.class);
  }

  /** The areas and lines. */
  public Stream<Painted.Shape> shapes() {
    return of(Painted.Shape.class);
  }

  /** The lines that lie on the printed page; crop marks don't. */
  public Stream<Painted.Shape> lines() {
    return shapes()
        .filter(shape -> shape.line().isPresent() && boxes.printed().touches(shape.box().grown(1)));
  }

  /** The pictures. */
  public Stream<Painted.Image> images() {
    return of(Painted.Image.class);
  }

  /** The gradients. */
  public Stream<Painted.Shade> shades() {
    return of(Painted.Shade.class);
  }

  private <T extends Painted> Stream<T> of(Class<T> kind) {
    return painted.stream().filter(kind::isInstance).map(kind::cast);
  }
}
