package dev.duikai.compose.rule;

/** How wide marks are set (标点宽度). */
public enum MarkStyle {
  /** 开明: stops that end a sentence keep a square, all others half a square. */
  KAIMING,
  /** 全角: a square each, half a square less where two meet. */
  FULL,
  /** 行末半角: as full, but half a square at a line's end (GB/T 15834-2011 5.1.10). */
  LINE_END_HALF,
  /** 半角: half a square each. */
  HALF
}
