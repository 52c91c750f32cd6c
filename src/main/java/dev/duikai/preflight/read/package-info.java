/**
 * Reads a finished PDF with PDFBox: a path or bytes come in, the records of {@code fact} go out.
 * Walks the content streams once, draws nothing, and looks up no font that the file doesn't carry.
 * Knows {@code fact} and {@code notice}; nothing of rules.
 */
@NullMarked
package dev.duikai.preflight.read;

import org.jspecify.annotations.NullMarked;
