/** What report.json says about pages that are made up. */
@NullMarked
package dev.duikai.job.report;

import org.jspecify.annotations.NullMarked;
