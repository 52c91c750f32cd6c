package dev.duikai.art.pixel;

/** A rectangle of whole pixels. */
public record PixelRect(int x, int y, int width, int height) {}
