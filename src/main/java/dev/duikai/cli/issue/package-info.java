/**
 * The commands on issue folders: proof, print, batch, import. A command line comes in, a job is
 * run, what it found goes to the terminal.
 */
@NullMarked
package dev.duikai.cli.issue;

import org.jspecify.annotations.NullMarked;
