/**
 * The sheet: one finished page as an immutable display list, and its stable text form. Fonts and
 * pictures are named by id. The forme makes it; press and proof draw it. Knows only {@code
 * measure}.
 */
@NullMarked
package dev.duikai.sheet;

import org.jspecify.annotations.NullMarked;
