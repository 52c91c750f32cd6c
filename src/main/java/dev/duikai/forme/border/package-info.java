/**
 * Frames of repeated vector tiles (花边). A rectangle and a kind come in, filled areas go out, all of
 * them inside the rectangle.
 */
@NullMarked
package dev.duikai.forme.border;

import org.jspecify.annotations.NullMarked;
