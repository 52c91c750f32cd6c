/**
 * Layout rules: the page grammar as records. Names of fonts and styles stay text here. The
 * sub-packages hold its parts ({@code type}, {@code story}, {@code production}, {@code pattern}),
 * the reader ({@code read}), the checks ({@code check}) and its words ({@code text}).
 */
@NullMarked
package dev.duikai.grammar;

import org.jspecify.annotations.NullMarked;
