/**
 * What meets the eye: heads, subheads, pictures and rules against the list of visible faults
 * (page-look, section 10). In comes a {@link dev.duikai.preflight.board.Board}; out come {@link
 * dev.duikai.preflight.verdict.Violation}s, most of them notices.
 */
@NullMarked
package dev.duikai.preflight.look;

import org.jspecify.annotations.NullMarked;
