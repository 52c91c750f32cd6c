/**
 * One run: reads the inputs, joins rules with the font shelf, sets the pages and writes the
 * outputs.
 */
@NullMarked
package dev.duikai.job;

import org.jspecify.annotations.NullMarked;
