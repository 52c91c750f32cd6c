/** Files that appear complete or not at all. */
@NullMarked
package dev.duikai.job.output;

import org.jspecify.annotations.NullMarked;
