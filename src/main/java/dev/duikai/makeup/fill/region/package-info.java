/**
 * How a page is divided: tables come in, regions that close exactly go out, drawn at random within
 * the grammar, changed piece by piece and refitted. Knows the tables, not the prices.
 */
@NullMarked
package dev.duikai.makeup.fill.region;

import org.jspecify.annotations.NullMarked;
