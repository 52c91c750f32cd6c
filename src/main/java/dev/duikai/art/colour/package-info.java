/**
 * Colour: ICC profiles, and pixels turned from the colours of their file into those of the press or
 * the screen. The only place that converts colours; text never comes here.
 */
@NullMarked
package dev.duikai.art.colour;

import org.jspecify.annotations.NullMarked;
