package dev.duikai.forme.furniture;

import dev.duikai.measure.Rect;

/**
 * The rectangle of a piece of furniture, for the report.
 *
 * @param kind nameplate, ear, folio, imprint, guide, label, ad or house-ad
 */
public record FurnitureBox(String kind, Rect rect) {}
