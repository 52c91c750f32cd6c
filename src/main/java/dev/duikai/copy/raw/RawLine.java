package dev.duikai.copy.raw;

import dev.duikai.copy.text.Normaliser;

/**
 * A line of raw copy that holds something.
 *
 * @param text its characters, tidied but with the punctuation of the copy
 * @param number its number in the file
 * @param newBlock whether an empty line, or the start of the section, stands before it
 * @param broken whether the line before it ends in a forced break
 */
record RawLine(String text, int number, boolean newBlock, boolean broken) {

  /** Its characters with full-width punctuation. */
  String set() {
    return Normaliser.punctuation(text);
  }
}
