/**
 * The words of the solver: a problem with its items, shapes and skeletons comes in, a tiling with
 * its faults goes out. Pure data, which knows neither fonts nor rules files; {@code search} solves.
 */
@NullMarked
package dev.duikai.makeup.fill;

import org.jspecify.annotations.NullMarked;
