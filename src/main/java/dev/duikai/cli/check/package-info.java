/** The commands on finished PDFs: audit and preflight. */
@NullMarked
package dev.duikai.cli.check;

import org.jspecify.annotations.NullMarked;
