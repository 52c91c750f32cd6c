package dev.duikai.grammar;

import dev.duikai.grammar.pattern.Pattern;

/** A text with fields, and the style that it is set in. */
public record StyledText(Pattern text, String style) {}
