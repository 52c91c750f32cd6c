/** Several pages as one edition: which story jumps where, and the labels on both ends. */
@NullMarked
package dev.duikai.edition;

import org.jspecify.annotations.NullMarked;
