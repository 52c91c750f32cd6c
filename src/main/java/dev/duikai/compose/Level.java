package dev.duikai.compose;

/** How strictly line starts and ends are kept (行首行尾禁则), after CLREQ 3.1.3. */
public enum Level {
  /** Anything may start or end a line. */
  NONE,
  /** Marks that close may not start, marks that open may not end a line. */
  BASIC,
  /** As basic; a solidus stands at neither end (GB/T 15834-2011 5.1.9). */
  GB,
  /** As gb; —— and …… may not start a line either. */
  STRICT
}
