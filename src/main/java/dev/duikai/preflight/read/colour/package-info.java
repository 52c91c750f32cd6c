/**
 * Colour spaces, palettes and colours of a PDF → inks by name and percent. Knows {@code fact} and
 * the objects of {@code cos}; nothing of pages.
 */
@NullMarked
package dev.duikai.preflight.read.colour;

import org.jspecify.annotations.NullMarked;
