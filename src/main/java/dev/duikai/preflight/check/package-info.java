/**
 * The rules of print, in families, and the book that lists them all. A file comes in as {@code
 * fact}, a report goes out. Knows the other parts of preflight and {@code notice}.
 */
@NullMarked
package dev.duikai.preflight.check;

import org.jspecify.annotations.NullMarked;
