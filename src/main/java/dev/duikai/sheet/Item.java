package dev.duikai.sheet;

/** One thing on a sheet. Items are listed in paint order, text in reading order. */
public sealed interface Item permits GlyphRun, Rule, Fill, Picture, Link {

  Tag tag();
}
