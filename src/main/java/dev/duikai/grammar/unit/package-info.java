/** How rules write lengths, ranges and measures: text to values of package measure. */
@NullMarked
package dev.duikai.grammar.unit;

import org.jspecify.annotations.NullMarked;
