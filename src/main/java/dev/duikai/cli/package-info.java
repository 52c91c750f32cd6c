/**
 * The program: finds the command that a command line names, runs it, turns what goes wrong into a
 * message and an exit code. Knows every command; only {@code cli} writes to the terminal.
 */
@NullMarked
package dev.duikai.cli;

import org.jspecify.annotations.NullMarked;
