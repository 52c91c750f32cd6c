package dev.duikai.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestNameTest {

  private static final List<String> KNOWN = List.of("columns", "lines", "kind", "else");

  @Test
  void findsTheNearest() {
    assertEquals(Optional.of("columns"), NearestName.of("colums", KNOWN));
    assertEquals(Optional.of("lines"), NearestName.of("lnies", KNOWN));
    assertEquals(Optional.empty(), NearestName.of("furniture", KNOWN));
  }

  @Test
  void countsASwapAsOne() {
    assertEquals(1, NearestName.distance("lnies", "lines"));
    assertEquals(3, NearestName.distance("kitten", "sitting"));
  }

  @Test
  void namesAllWhereNoneIsNear() {
    assertEquals(
        Optional.of("known are columns, lines, kind, else"), NearestName.hint("furniture", KNOWN));
  }
}
