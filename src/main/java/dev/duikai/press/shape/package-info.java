/** Rules and areas in the file: outlines at exact places, in their ink. */
@NullMarked
package dev.duikai.press.shape;

import org.jspecify.annotations.NullMarked;
