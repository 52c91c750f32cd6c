/**
 * The measures of make-up, one class a metric (M1 to M12), the law, and what meets the eye. In
 * comes a {@link dev.duikai.preflight.board.Board}; out come {@link
 * dev.duikai.preflight.verdict.Violation}s. Each class knows one kind of fault and nothing of the
 * others.
 */
@NullMarked
package dev.duikai.preflight.metric;

import org.jspecify.annotations.NullMarked;
