/** Type in the file: fonts as subsets with their codes, text as glyphs at exact places. */
@NullMarked
package dev.duikai.press.type;

import org.jspecify.annotations.NullMarked;
