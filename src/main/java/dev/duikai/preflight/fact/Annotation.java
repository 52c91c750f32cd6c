package dev.duikai.preflight.fact;

/**
 * An annotation.
 *
 * @param kind its subtype, such as {@code Link}
 */
public record Annotation(String kind, Box box) {}
