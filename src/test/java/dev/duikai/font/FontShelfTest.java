package dev.duikai.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FontShelfTest {

  /** 𠮷 as in the name of a wine house; the Noto faces lack it. */
  private static final int RARE = 0x20BB7;

  private static final int IN_NO_FACE = 0x10FFFD;

  private final FontShelf shelf = TestFonts.SHELF;

  @Test
  void idsKeepTheOrderInWhichTheyWereGiven() {
    assertEquals(
        List.of("song", "kai", "hei", "biaosong", "song-semibold", "kai-bold"), shelf.ids());
  }

  @Test
  void theChainBeginsWithTheFaceAskedForAndGoesOnInShelfOrder() {
    assertEquals(
        List.of("hei", "song", "kai", "biaosong", "song-semibold", "kai-bold"), shelf.chain("hei"));
  }

  @ParameterizedTest
  @CsvSource({"song, 0x20BB7, kai", "hei, 0x20BB7, kai", "kai, 0x20BB7, kai", "hei, 0x4E00, hei"})
  void aCharacterComesFromTheFirstFaceOfTheChainThatHasIt(String asked, String c, String face) {
    assertEquals(face, shelf.covering(asked, Integer.decode(c)).orElseThrow().id());
  }

  @Test
  void theFacesOfNotoLackTheRareCharacter() {
    assertTrue(
        shelf.ids().stream()
            .filter(id -> !id.startsWith("kai"))
            .noneMatch(id -> shelf.face(id).has(RARE)));
  }

  @Test
  void aCharacterThatNoFaceHasIsCoveredByNone() {
    assertTrue(shelf.covering("song", IN_NO_FACE).isEmpty());
  }

  @Test
  void aFaceIsReadOnceAlsoForAShelfWithMoreFiles() {
    FontShelf more = shelf.with(Map.of("own", Path.of("fonts/LXGWWenKai-Regular.ttf")));
    assertSame(shelf.face("song"), shelf.face("song"));
    assertSame(shelf.face("song"), more.face("song"));
    assertEquals("own", more.ids().getLast());
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> shelf.face("fangsong"));
  }
}
