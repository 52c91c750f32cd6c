/**
 * Objects of a PDF as PDFBox has parsed them, asked for without tripping over what is missing or of
 * the wrong kind. Knows PDFBox only.
 */
@NullMarked
package dev.duikai.preflight.read.cos;

import org.jspecify.annotations.NullMarked;
