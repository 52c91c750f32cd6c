/**
 * The rules of a line as data: levels, styles of marks, what each rule is called and what breaking
 * one costs. Knows no text.
 */
@NullMarked
package dev.duikai.compose.rule;

import org.jspecify.annotations.NullMarked;
