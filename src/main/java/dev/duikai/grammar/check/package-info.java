/** Refuses rules that can never work; what is wrong goes into the log with its place. */
@NullMarked
package dev.duikai.grammar.check;

import org.jspecify.annotations.NullMarked;
