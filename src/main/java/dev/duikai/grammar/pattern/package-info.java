/**
 * Texts with fields, such as {@code （下转{page:第一版}）}: read from rules, filled from what the page
 * knows.
 */
@NullMarked
package dev.duikai.grammar.pattern;

import org.jspecify.annotations.NullMarked;
