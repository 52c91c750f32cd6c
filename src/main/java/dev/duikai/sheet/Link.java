package dev.duikai.sheet;

import dev.duikai.measure.Rect;

/** An area that leads to another place of the same file, such as a jump line to its tail. */
public record Link(Tag tag, Rect box, int targetPage, String targetStory) implements Item {}
