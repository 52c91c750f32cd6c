package dev.duikai.preflight.page;

import dev.duikai.measure.Rect;

/**
 * A picture as it is printed.
 *
 * @param order its place in the order of painting
 * @param box what is seen of it
 * @param stretch width by height of one pixel in thousandths; 1000 is undistorted
 */
public record Image(int order, Rect box, int stretch) {}
