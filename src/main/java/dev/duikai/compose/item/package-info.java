/**
 * From text to boxes and glue: the class of every character by its context, the glyphs of a mark in
 * their square, the white between two boxes and what it may give. Knows no lines.
 */
@NullMarked
package dev.duikai.compose.item;

import org.jspecify.annotations.NullMarked;
