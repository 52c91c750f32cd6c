package dev.duikai.grammar;

import dev.duikai.measure.Length;

/**
 * What is asked of pictures in print, and done to them.
 *
 * @param resolution for grey and colour
 * @param bitmap for black and white
 * @param sharpening in per cent; 0 for none
 * @param frame weight of the frame round pictures with white edges; 0 for none
 */
public record PictureQuality(
    ResolutionRules resolution, ResolutionRules bitmap, int sharpening, Length frame) {}
