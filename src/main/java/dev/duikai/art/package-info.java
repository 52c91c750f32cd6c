/**
 * Pictures and finished advertisements: what they are, how large, in which colours, and their
 * pixels for press and proof. Files come in; headers, encoded CMYK or grey images and screen images
 * go out. The only place besides preflight that knows PDFBox.
 */
@NullMarked
package dev.duikai.art;

import org.jspecify.annotations.NullMarked;
