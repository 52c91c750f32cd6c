/**
 * The way in: a problem comes in, the best tiling that was found goes out. Knows tables, regions,
 * judges and pinned pages; all limits count work, never time.
 */
@NullMarked
package dev.duikai.makeup.fill.search;

import org.jspecify.annotations.NullMarked;
