/** Total fit: boxes and glue come in, the cheapest breaks of every number of lines go out. */
@NullMarked
package dev.duikai.compose.fit;

import org.jspecify.annotations.NullMarked;
