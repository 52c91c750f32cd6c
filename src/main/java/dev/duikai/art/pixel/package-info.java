/**
 * Pixels: decoded, set upright, cut out, made smaller, sharpened, held to an ink limit and encoded
 * again. Knows files and samples, no profiles.
 */
@NullMarked
package dev.duikai.art.pixel;

import org.jspecify.annotations.NullMarked;
