/** Draws the pictures of the samples; nothing here is part of the program. */
@NullMarked
package dev.duikai.samples;

import org.jspecify.annotations.NullMarked;
