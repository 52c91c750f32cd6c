/**
 * What an audit says: the taboos by their ids, where they were violated, and the facts measured on
 * the way. Only data.
 */
@NullMarked
package dev.duikai.preflight.verdict;

import org.jspecify.annotations.NullMarked;
