/**
 * What every command works with: its form, the options that commands share, the terminal. The only
 * place that speaks to the terminal.
 */
@NullMarked
package dev.duikai.cli.desk;

import org.jspecify.annotations.NullMarked;
