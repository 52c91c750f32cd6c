/**
 * Issues and stories as records. {@code copy.read} makes them from an issue folder, {@code
 * copy.body} from the text of a story, {@code copy.raw} makes the folder itself from raw copy;
 * {@code copy.text} knows characters and normalises.
 */
@NullMarked
package dev.duikai.copy;

import org.jspecify.annotations.NullMarked;
