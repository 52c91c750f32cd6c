/**
 * The benchmark of make-up: pages generated from a seed with the project's own prose, printed by
 * the real job and measured on the PDFs. Speed is told, never asserted.
 */
@NullMarked
package dev.duikai.bench;

import org.jspecify.annotations.NullMarked;
