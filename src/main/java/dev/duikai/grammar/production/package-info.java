/** What a page may become: alternatives and their parts. */
@NullMarked
package dev.duikai.grammar.production;

import org.jspecify.annotations.NullMarked;
