/** Styles of type, head forms, boxes and colours as the rules name them. */
@NullMarked
package dev.duikai.grammar.type;

import org.jspecify.annotations.NullMarked;
