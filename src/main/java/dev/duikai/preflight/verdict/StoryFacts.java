package dev.duikai.preflight.verdict;

/**
 * What was measured of a page's stories (M5, M9, M10).
 *
 * @param stories number of stories
 * @param blocks stories of more than one leg
 * @param square those whose legs all end in one line (M5)
 * @param withinOne those whose legs end within one line (M5)
 * @param worstLegs the most lines by which legs of a story differ (M5)
 * @param rankInversions pairs of stories whose weight or place disagrees with their order (M9)
 * @param jumpsOut stories that go on elsewhere (M10)
 * @param jumpsIn stories that began elsewhere (M10)
 * @param adverts advertisements and house ads
 * @param pictures pictures
 */
public record StoryFacts(
    int stories,
    int blocks,
    int square,
    int withinOne,
    int worstLegs,
    int rankInversions,
    int jumpsOut,
    int jumpsIn,
    int adverts,
    int pictures) {}
