package dev.duikai.art.colour;

/**
 * What pictures are made for: paper, press and ink.
 *
 * @param profile the profile of paper and press
 * @param intent how colours are fitted into it
 * @param totalInk the most ink on one spot, in per cent
 */
public record PrintingCondition(PressProfile profile, Intent intent, int totalInk) {

  private static final int NEWSPRINT_INK = 220;

  /** Coldset on newsprint, at most 220 % of ink (WAN-IFRAnewspaper26v5). */
  public static PrintingCondition newsprint() {
    return new PrintingCondition(PressProfile.newsprint(), Intent.PERCEPTUAL, NEWSPRINT_INK);
  }
}
