package dev.duikai.press.marks;

import dev.duikai.font.FontShelf;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.Plate;
import dev.duikai.sheet.Ink;
import java.util.List;

/** Everything beside the trim of one plate. */
public final class PlateMarks {

  /** The name of the colour space that prints on every plate. */
  public static final String ALL_PLATES = "All";

  private PlateMarks() {}

  /**
   * Draws them.
   *
   * @param frame the whole plate's frame
   * @param spots the spot colours of the plate
   * @param mostInk the most ink that the paper takes, in per cent
   */
  public static void draw(
      Content content,
      PageFrame frame,
      Plate plate,
      FontShelf fonts,
      List<Ink> spots,
      int mostInk) {
    new ColourBar(content, frame, mostInk).draw(spots);
    content.op("q /" + ALL_PLATES + " CS /" + ALL_PLATES + " cs 1 SCN 1 scn");
    new TrimMarks(content, frame).draw(plate);
    int middle = plate.sheets().getFirst().width().units() / 2;
    new SlugLine(content, frame, fonts).draw(plate.slug(), middle);
    content.op("Q");
  }
}
