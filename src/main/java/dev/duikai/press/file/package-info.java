/**
 * The file itself: objects, numbers, page boxes, identity, metadata. Knows no type and no pictures.
 */
@NullMarked
package dev.duikai.press.file;

import org.jspecify.annotations.NullMarked;
