package dev.duikai.art;

/** A rectangle of whole pixels. */
record PixelRect(int x, int y, int width, int height) {}
