/**
 * Layout rules: the page grammar read from YAML into records, its checks and its JSON Schema. Names
 * of fonts and styles stay text here. Files come in; records and notices go out.
 */
@NullMarked
package dev.duikai.grammar;

import org.jspecify.annotations.NullMarked;
