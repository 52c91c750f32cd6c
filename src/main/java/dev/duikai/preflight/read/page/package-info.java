/**
 * Walks the content of a page once and takes down every painted object with its box, colour and
 * state. Joins {@code colour}, {@code font} and {@code image}; draws nothing, judges nothing.
 */
@NullMarked
package dev.duikai.preflight.read.page;

import org.jspecify.annotations.NullMarked;
