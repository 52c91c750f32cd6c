package dev.duikai.preflight.page;

import dev.duikai.measure.Rect;

/**
 * A filled area.
 *
 * @param order its place in the order of painting
 * @param box what is seen of it, as a rectangle around it
 * @param ink its colour
 */
public record Fill(int order, Rect box, Ink ink) {}
