/**
 * Draws what an audit found over the page it was found on. In come the pages' files and an {@link
 * dev.duikai.preflight.audit.AuditReport}; out come the bytes of a PDF or a PNG. Knows PDFBox.
 */
@NullMarked
package dev.duikai.preflight.overlay;

import org.jspecify.annotations.NullMarked;
