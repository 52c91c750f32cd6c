/** The commands on layout rules and fonts: check, show, explain, schema, preview. */
@NullMarked
package dev.duikai.cli.rules;

import org.jspecify.annotations.NullMarked;
