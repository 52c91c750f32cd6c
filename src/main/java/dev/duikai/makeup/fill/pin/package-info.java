/**
 * Pages on which items are pinned: what stands fast comes in, the rooms round it are carved out,
 * shared among the other items and filled; the best tiling goes out. Knows tables, regions and
 * judges.
 */
@NullMarked
package dev.duikai.makeup.fill.pin;

import org.jspecify.annotations.NullMarked;
