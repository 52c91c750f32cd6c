/**
 * The solver: height tables come in, the best exact tiling of the page goes out. Knows neither
 * fonts nor rules files.
 */
@NullMarked
package dev.duikai.makeup.fill;

import org.jspecify.annotations.NullMarked;
