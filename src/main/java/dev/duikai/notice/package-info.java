/**
 * What is wrong, where, how bad, and what to do about it: the one way in which every stage reports.
 * Knows only the JDK.
 */
@NullMarked
package dev.duikai.notice;

import org.jspecify.annotations.NullMarked;
