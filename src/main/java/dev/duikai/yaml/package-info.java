/**
 * YAML read safely: bytes become a tree of maps, lists and texts that know their place; all scalars
 * stay text. Duplicate keys, recursive or too many aliases, tags, deep or long files, control
 * characters and half surrogate pairs are refused. The only place that knows SnakeYAML.
 */
@NullMarked
package dev.duikai.yaml;

import org.jspecify.annotations.NullMarked;
