package dev.duikai.forme.housead;

import dev.duikai.measure.Rect;

/**
 * A plan of rows that fits a room.
 *
 * @param size size of the slogan's first line in points
 * @param score how good it looks; larger is better
 */
record CopyFit(CopyPlan plan, Rect room, double size, double score) {}
