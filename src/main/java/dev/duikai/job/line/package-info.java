/**
 * What the lines of a page tell about themselves: by which means they came to their measure and
 * what is wrong with them. A made-up page comes in; findings, sums for the report and tones for the
 * proof go out. Knows plans, knows nothing of files.
 */
@NullMarked
package dev.duikai.job.line;

import org.jspecify.annotations.NullMarked;
