/** Sheet to PNG, and the proof layer of grid, block names and flags. */
@NullMarked
package dev.duikai.proof;

import org.jspecify.annotations.NullMarked;
