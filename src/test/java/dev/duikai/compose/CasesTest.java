package dev.duikai.compose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A failing paragraph is told by its seed and as little of it as fails. */
final class CasesTest {

  @Test
  void aFailureNamesItsSeedAndShrinks() {
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () -> Cases.each(100, (text, measure) -> assertFalse(text.contains("，"), text)));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith("seed ") && message.endsWith("shrunk to: ，"), message);
  }
}
