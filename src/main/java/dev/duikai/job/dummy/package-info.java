/** A made-up issue that shows what layout rules do (假文). */
@NullMarked
package dev.duikai.job.dummy;

import org.jspecify.annotations.NullMarked;
