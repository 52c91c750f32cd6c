/**
 * Issues and stories: issue folders, front matter, story bodies, text normalising and the import of
 * raw copy. Files come in; records and notices go out.
 */
@NullMarked
package dev.duikai.copy;

import org.jspecify.annotations.NullMarked;
