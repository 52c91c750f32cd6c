/**
 * Layout rules read from YAML: files are merged along {@code extends}, checked against the table of
 * keys, and become records. All faults go into the log, nothing is thrown for them.
 */
@NullMarked
package dev.duikai.grammar.read;

import org.jspecify.annotations.NullMarked;
