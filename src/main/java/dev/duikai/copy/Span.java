package dev.duikai.copy;

/**
 * A run of body text in one voice.
 *
 * @param text the characters as they are set
 * @param voice the part that they play
 */
public record Span(String text, Voice voice) {}
