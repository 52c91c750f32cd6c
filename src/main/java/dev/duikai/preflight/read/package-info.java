/**
 * Reads a finished PDF with PDFBox: a path or bytes come in, the records of {@code fact} go out.
 * What its parts read, {@code PrintFileReader} joins. Knows {@code fact} and {@code notice};
 * nothing of rules.
 */
@NullMarked
package dev.duikai.preflight.read;

import org.jspecify.annotations.NullMarked;
