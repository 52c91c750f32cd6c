/**
 * The sheet of all headlines that some rules can make (标题样张). Rules and a typesetter come in; one
 * sheet with each head form at each span, upright, in boxes and run in goes out.
 */
@NullMarked
package dev.duikai.forme.gallery;

import org.jspecify.annotations.NullMarked;
