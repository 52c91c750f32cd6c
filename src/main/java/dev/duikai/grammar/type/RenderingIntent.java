package dev.duikai.grammar.type;

/** What happens to colours that the press can't print (渲染意图). */
public enum RenderingIntent {
  /** All colours move together. */
  PERCEPTUAL,
  /** Colours stay where they can; black becomes the press's black. */
  RELATIVE
}
