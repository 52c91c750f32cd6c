/**
 * The audit: re-measures finished pages from their PDFs alone. In come files, out comes an {@link
 * dev.duikai.preflight.audit.AuditReport}; no plan and no report is read. Joins the reading of
 * pages, their anatomy and the metrics.
 */
@NullMarked
package dev.duikai.preflight.audit;

import org.jspecify.annotations.NullMarked;
