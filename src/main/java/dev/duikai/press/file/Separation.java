package dev.duikai.press.file;

import dev.duikai.sheet.Ink;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * A colour space with a plate of its own, written by hand: OpenPDF keeps its spot colours in a map
 * whose order changes from run to run.
 */
public final class Separation {

  private static final double SOLID = 1000;
  private static final int EXPONENTIAL = 2;

  private Separation() {}

  /**
   * The space of a plate.
   *
   * @param plate the plate's name; {@code All} stands for every plate
   * @param instead the process inks that stand for it where it has no plate
   */
  public static PdfArray of(String plate, Ink instead) {
    PdfDictionary tint = new PdfDictionary();
    tint.put(PdfName.FUNCTIONTYPE, new PdfNumber(EXPONENTIAL));
    tint.put(PdfName.DOMAIN, numbers(List.of(0.0, 1.0)));
    tint.put(PdfName.C0, numbers(List.of(0.0, 0.0, 0.0, 0.0)));
    tint.put(
        PdfName.C1,
        numbers(
            List.of(
                instead.cyan() / SOLID,
                instead.magenta() / SOLID,
                instead.yellow() / SOLID,
                instead.black() / SOLID)));
    tint.put(PdfName.N, new PdfNumber(1));
    PdfArray space = new PdfArray(PdfName.SEPARATION);
    space.add(new PdfName(plate));
    space.add(PdfName.DEVICECMYK);
    space.add(tint);
    return space;
  }

  private static PdfArray numbers(List<Double> values) {
    PdfArray array = new PdfArray();
    values.forEach(value -> array.add(new PdfNumber(Numbers.of(value))));
    return array;
  }
}
