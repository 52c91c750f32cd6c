/**
 * A finished PDF as any reader sees it: glyphs, pictures, lines and filled areas with their places,
 * in the order in which they are painted. In comes a file; out come {@link
 * dev.duikai.preflight.page.PrintedPage}s. Places are counted from the trimmed page's top left, y
 * downwards. Knows PDFBox, {@code measure} and {@code notice}, and nothing of plans or reports.
 */
@NullMarked
package dev.duikai.preflight.page;

import org.jspecify.annotations.NullMarked;
