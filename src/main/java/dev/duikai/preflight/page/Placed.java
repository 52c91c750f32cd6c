package dev.duikai.preflight.page;

import dev.duikai.measure.Rect;

/**
 * A file placed on the page as one thing (a form), such as an advertisement.
 *
 * @param order its place in the order of painting
 * @param box what is seen of it
 */
public record Placed(int order, Rect box) {}
