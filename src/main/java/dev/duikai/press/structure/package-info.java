/**
 * The structure of a tagged file: which content is head, paragraph, figure, and of which article.
 * Items of a sheet come in while a page is written; the tree goes out at the end.
 */
@NullMarked
package dev.duikai.press.structure;

import org.jspecify.annotations.NullMarked;
