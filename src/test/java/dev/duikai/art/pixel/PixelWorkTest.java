package dev.duikai.art.pixel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is done to pixels on the way to the press. */
final class PixelWorkTest {

  private static Pixels grey(int width, int height, int value) {
    byte[] samples = new byte[width * height];
    Arrays.fill(samples, (byte) value);
    return new Pixels(width, height, Pixels.GREY, samples);
  }

  @Test
  void noPixelHasMoreInkThanTheLimitAndBlackStays() {
    byte[] samples = new byte[4000];
    new Random(3).nextBytes(samples);
    Pixels inks = new Pixels(100, 10, Pixels.CMYK, samples);
    assertTrue(InkLimit.reached(inks) > 220);
    byte[] held = InkLimit.held(inks, 220).samples();
    for (int i = 0; i < held.length; i += 4) {
      int before = 0;
      int total = 0;
      for (int ink = 0; ink < 4; ink++) {
        before += samples[i + ink] & 255;
        total += held[i + ink] & 255;
      }
      assertTrue(total <= 561, "220 % of 255");
      assertTrue(before > 561 || before == total, "lighter pixels stay as they are");
      assertEquals(samples[i + 3], held[i + 3]);
    }
  }

  @Test
  void aFewSpotsOfNoiseDoNotCountAsInk() {
    byte[] samples = new byte[4 * 10_000];
    Arrays.fill(samples, 0, 4 * 9, (byte) 255);
    assertEquals(0, InkLimit.reached(new Pixels(100, 100, Pixels.CMYK, samples)));
    Arrays.fill(samples, 0, 4 * 11, (byte) 255);
    assertEquals(400, InkLimit.reached(new Pixels(100, 100, Pixels.CMYK, samples)));
  }

  @Test
  void sharpeningRaisesEdgesOnly() {
    Pixels edge = grey(10, 3, 100);
    for (int i = 0; i < 30; i++) {
      if (i % 10 >= 5) {
        edge.samples()[i] = (byte) 180;
      }
    }
    Pixels sharp = Sharpener.sharpened(edge, 100);
    assertEquals(100, sharp.samples()[11] & 255, "flat tone stays");
    assertEquals(80, sharp.samples()[14] & 255, "dark side of the edge");
    assertEquals(200, sharp.samples()[15] & 255, "light side of the edge");
    assertSame(edge, Sharpener.sharpened(edge, 0));
  }

  @Test
  void onlyPicturesThatFadeIntoThePaperHaveWhiteEdges() {
    assertFalse(WhiteEdges.in(grey(20, 20, 128)));
    Pixels sky = grey(20, 20, 128);
    Arrays.fill(sky.samples(), 0, 20, (byte) 250);
    assertTrue(WhiteEdges.in(sky), "a white sky at the top");
    Arrays.fill(sky.samples(), 0, 11, (byte) 128);
    assertFalse(WhiteEdges.in(sky), "most of the edge is seen");
    assertTrue(WhiteEdges.in(new Pixels(2, 2, Pixels.CMYK, new byte[16])), "bare paper");
  }
}
