package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;
import java.util.Optional;

/**
 * An advertisement or a house ad.
 *
 * @param box what it covers
 * @param label the words that say what it is, such as 广告; none where they are missing
 * @param drawn whether it was drawn on the page rather than placed as a picture or a file
 */
public record Advert(Rect box, Optional<String> label, boolean drawn) {}
