package dev.duikai.press.file;

import dev.duikai.sheet.Ink;

/** Finds the resource name of a spot colour (专色) on the page that is being written. */
@FunctionalInterface
public interface SpotNames {

  /** The name of the colour space of an ink that is a spot colour. */
  String name(Ink ink);
}
