/**
 * Finished advertisements (广告) as PDF: drawn for the screen, and held against what the plant
 * demands. PDF files come in; images and faults go out.
 */
@NullMarked
package dev.duikai.art.ad;

import org.jspecify.annotations.NullMarked;
