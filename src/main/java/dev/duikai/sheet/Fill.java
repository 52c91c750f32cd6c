package dev.duikai.sheet;

/** An area of one colour, filled by the even-odd rule. */
public record Fill(Tag tag, Path path, Ink ink) implements Item {}
