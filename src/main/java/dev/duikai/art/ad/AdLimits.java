package dev.duikai.art.ad;

/**
 * What is asked of an advertisement.
 *
 * @param ink most ink on one spot in per cent; more is warned of
 * @param inkError more is an error
 * @param resolution pixels an inch of grey and colour in print; coarser is warned of
 * @param resolutionError coarser is an error
 * @param bitmapResolution the same as {@code resolution} in black and white
 * @param bitmapResolutionError coarser is an error
 */
public record AdLimits(
    int ink,
    int inkError,
    int resolution,
    int resolutionError,
    int bitmapResolution,
    int bitmapResolutionError) {}
