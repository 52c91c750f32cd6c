package dev.duikai.preflight.anatomy;

import dev.duikai.measure.Rect;

/**
 * A box (加框) or a tinted ground (衬底).
 *
 * @param box its frame, or its ground
 * @param tinted whether it has a ground rather than a frame
 */
public record Panel(Rect box, boolean tinted) {}
