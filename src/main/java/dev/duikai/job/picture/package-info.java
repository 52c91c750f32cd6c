/**
 * What is to be said about the pictures and advertisements of a page that is locked up: how fine
 * they are at their size, how much ink they have, whether ads fit their slots.
 */
@NullMarked
package dev.duikai.job.picture;

import org.jspecify.annotations.NullMarked;
