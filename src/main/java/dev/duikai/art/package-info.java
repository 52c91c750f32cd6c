/**
 * Pictures and finished advertisements: what they are, how large, in which colours, and their
 * pixels for press and proof.
 */
@NullMarked
package dev.duikai.art;

import org.jspecify.annotations.NullMarked;
