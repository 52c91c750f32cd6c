/**
 * Forms of a story, copyfit curves, one page's plan and its taboos. Stories and rules come in; a
 * plan of blocks goes out.
 */
@NullMarked
package dev.duikai.makeup;

import org.jspecify.annotations.NullMarked;
