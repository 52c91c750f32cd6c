/** Reads issue folders: the issue file, front matter, and what stands on which page. */
@NullMarked
package dev.duikai.copy.read;

import org.jspecify.annotations.NullMarked;
