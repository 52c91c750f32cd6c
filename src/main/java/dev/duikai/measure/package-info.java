/**
 * Lengths, ranges, measures, rectangles and the page grid. Nothing comes in but numbers; everything
 * else in the program speaks in these. Lengths are whole thousandths of a point. Knows only the
 * JDK.
 */
@NullMarked
package dev.duikai.measure;

import org.jspecify.annotations.NullMarked;
