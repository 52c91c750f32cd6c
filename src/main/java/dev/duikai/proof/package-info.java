/**
 * Sheet to PNG, and the proof layer of grid, block names and flags. Sheets, faces and pictures come
 * in; images go out, and sheets with the layer drawn in, so that proof PDF and proof PNG show the
 * same.
 */
@NullMarked
package dev.duikai.proof;

import org.jspecify.annotations.NullMarked;
