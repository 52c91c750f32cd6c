/**
 * Glyphs joined to runs and lines, and the body type among them. In comes a {@link
 * dev.duikai.preflight.page.PrintedPage}'s glyphs; out come {@link
 * dev.duikai.preflight.line.TextLine}s. Knows {@code page} and {@code measure}.
 */
@NullMarked
package dev.duikai.preflight.line;

import org.jspecify.annotations.NullMarked;
