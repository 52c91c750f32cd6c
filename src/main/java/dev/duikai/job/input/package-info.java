/**
 * Everything that a run reads: the installation, the issue, the rules of its pages, its fonts and
 * pictures, joined with one another; the only place that resolves what they name.
 */
@NullMarked
package dev.duikai.job.input;

import org.jspecify.annotations.NullMarked;
