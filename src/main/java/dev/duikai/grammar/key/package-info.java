/**
 * The one table of keys that layout rules may hold, with the kind of each value. The reader's check
 * and the JSON Schema are both made from it.
 */
@NullMarked
package dev.duikai.grammar.key;

import org.jspecify.annotations.NullMarked;
