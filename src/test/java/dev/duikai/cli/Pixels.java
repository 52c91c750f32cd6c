package dev.duikai.cli;

/** A rectangle of an image in whole pixels. */
record Pixels(int left, int top, int right, int bottom) {}
