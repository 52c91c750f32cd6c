/**
 * What a run has to say about its pages: made pages come in, findings go out, each with its place
 * and the remedy. Knows copy, make-up and the finished file, but no job.
 */
@NullMarked
package dev.duikai.job.finding;

import org.jspecify.annotations.NullMarked;
