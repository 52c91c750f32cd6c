/**
 * One audit of finished pages: measures them, compares them with their copy where that is given,
 * and says what was found as text and as JSON.
 */
@NullMarked
package dev.duikai.job.audit;

import org.jspecify.annotations.NullMarked;
