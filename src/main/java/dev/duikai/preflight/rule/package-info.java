/**
 * What a rule of print is: its name, its check, the limits that it holds to, and the hits that it
 * makes. Files come in as {@code fact}, hits go out. The rules themselves are in {@code check}.
 * Knows {@code fact} and {@code notice}.
 */
@NullMarked
package dev.duikai.preflight.rule;

import org.jspecify.annotations.NullMarked;
