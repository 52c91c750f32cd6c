package dev.duikai.job.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PiecesTest {

  @Test
  void aTextInOnePieceMissesNothing() {
    assertEquals(0, Pieces.missing("大桥今天通车了", "昨日大桥今天通车了吗"));
  }

  @Test
  void aTextThatWasCutInTwoIsWhole() {
    assertEquals(0, Pieces.missing("大桥今天通车两岸从此相连", "大桥今天通车（下转第二版）…两岸从此相连"));
  }

  @Test
  void everyLostCharacterCounts() {
    assertEquals(3, Pieces.missing("大桥今天通车两岸从此相连", "大桥今天通、从此相连"));
    assertEquals(4, Pieces.missing("水库加固", "大桥通车"));
  }

  @Test
  void repetitionsAreCountedWithoutOverlap() {
    assertEquals(2, Pieces.count("一一", "一一一一一"));
    assertEquals(0, Pieces.count("二", "一"));
  }
}
