/**
 * What stands beyond the bleed for the platemaker: crop, registration and fold marks, the colour
 * bar, the slug. A plate comes in, content goes out; nothing here is part of the page.
 */
@NullMarked
package dev.duikai.press.marks;

import org.jspecify.annotations.NullMarked;
