/**
 * The shelf of an issue's pictures and finished advertisements: how large they are, and their
 * pixels for press and proof. Files come in by id; encoded CMYK or grey images and screen images go
 * out. Headers are read in {@code file}, pixels in {@code pixel}, colours in {@code colour}, PDF
 * ads in {@code ad}. Besides preflight the only place that knows PDFBox.
 */
@NullMarked
package dev.duikai.art;

import org.jspecify.annotations.NullMarked;
