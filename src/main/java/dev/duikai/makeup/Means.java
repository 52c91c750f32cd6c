package dev.duikai.makeup;

/** What may help a page to close. */
enum Means {
  /** House ads fill room that is left. */
  HOUSE_ADS,
  /** Ornaments fill small white, beside house ads (尾花). */
  ORNAMENTS,
  /** Copy is cut off. */
  CUTS,
  /** Room stays empty. */
  HOLES
}
