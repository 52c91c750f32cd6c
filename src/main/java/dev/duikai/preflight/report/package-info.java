/**
 * What preflight found: the report and its forms for a terminal and a browser. Hits come in, texts
 * go out. Knows {@code rule}, {@code fact} and {@code notice}.
 */
@NullMarked
package dev.duikai.preflight.report;

import org.jspecify.annotations.NullMarked;
