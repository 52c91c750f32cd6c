/**
 * What is to be known about the shipped faces: the workshop comes in, a card for each face goes
 * out. Knows which characters a face should have.
 */
@NullMarked
package dev.duikai.job.font;

import org.jspecify.annotations.NullMarked;
