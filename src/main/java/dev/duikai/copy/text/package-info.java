/**
 * Text before it is anything else: the kinds of characters, normalising, and files as decoded text
 * with places in them.
 */
@NullMarked
package dev.duikai.copy.text;

import org.jspecify.annotations.NullMarked;
