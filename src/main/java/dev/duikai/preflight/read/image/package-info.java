/**
 * Pictures of a PDF: pixels, resolution at size, and the most ink of a square millimetre as
 * printed. Takes the image and its matrix, gives {@code Painted} pictures; knows {@code colour}.
 */
@NullMarked
package dev.duikai.preflight.read.image;

import org.jspecify.annotations.NullMarked;
