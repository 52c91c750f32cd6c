package dev.duikai.copy;

/** The part that a run of body text plays; the typesetter chooses the face by it. */
public enum Voice {
  /** Plain body text (正文). */
  PLAIN,
  /** Stressed by the writer, {@code **strong**} (黑体). */
  STRONG,
  /** A second voice, {@code *kai*} (楷体). */
  KAI,
  /** The opening of a report up to its bracket, such as 本报讯 (电头). */
  DATELINE,
  /** The bracket behind a dateline that names the reporters (文内署名). */
  BYLINE,
  /** The bracket at the end of a story that names its writers (文末署名). */
  SIGNATURE
}
