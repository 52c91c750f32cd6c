/**
 * What stands on a page and is neither story nor picture: folio, nameplate, guide, imprint, boxes,
 * rules and advertisements' frames. Values and rectangles come in, items of a sheet and rectangles
 * for the report go out; nothing is decided here but how it looks.
 */
@NullMarked
package dev.duikai.forme.furniture;

import org.jspecify.annotations.NullMarked;
