/**
 * The commands: reads the command line, runs a job, says what happened. The only place that writes
 * to the terminal.
 */
@NullMarked
package dev.duikai.cli;

import org.jspecify.annotations.NullMarked;
