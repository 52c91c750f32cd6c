package dev.duikai.forme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtKind;
import dev.duikai.art.file.Turn;
import dev.duikai.copy.PictureRef;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Place;
import dev.duikai.sheet.Crop;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture is cropped round its focus, never stretched and never beyond its edges. */
final class CropsTest {

  @ParameterizedTest
  @CsvSource({
    "1500, 1000, 300, 200, 0.5, 0.5,       0,      0, 1000000, 1000000",
    "1500, 1000, 200, 200, 0.5, 0.5,  166667,      0,  833334, 1000000",
    "1500, 1000, 200, 200, 0.0, 0.5,       0,      0,  666667, 1000000",
    "1500, 1000, 200, 200, 1.0, 0.5,  333333,      0, 1000000, 1000000",
    "1500, 1000, 600, 200, 0.5, 0.1,       0,      0, 1000000,  500000",
    "1500, 1000, 600, 200, 0.5, 0.9,       0, 500000, 1000000, 1000000"
  })
  void theCropHasTheShapeOfItsBox(
      int width,
      int height,
      int boxWidth,
      int boxHeight,
      double focusX,
      double focusY,
      int left,
      int top,
      int right,
      int bottom) {
    ArtInfo info = new ArtInfo(width, height, ArtKind.JPEG, ArtColour.RGB, Turn.UPRIGHT, false);
    PictureRef picture =
        new PictureRef(
            "a.jpg", Optional.empty(), Optional.empty(), focusX, focusY, Place.of("a.md"));
    Rect box =
        new Rect(Length.ZERO, Length.ZERO, Length.points(boxWidth), Length.points(boxHeight));
    Crop crop = Crops.around(info, picture, box);
    assertTrue(Math.abs(crop.left() - left) <= 1 && Math.abs(crop.right() - right) <= 1, crop + "");
    assertTrue(Math.abs(crop.top() - top) <= 1 && Math.abs(crop.bottom() - bottom) <= 1, crop + "");
    double shown =
        (double) (crop.right() - crop.left())
            * width
            / ((crop.bottom() - crop.top()) * (double) height);
    assertEquals((double) boxWidth / boxHeight, shown, 0.001);
  }
}
