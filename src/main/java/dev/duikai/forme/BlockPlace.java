package dev.duikai.forme;

import dev.duikai.measure.Rect;

/**
 * A block of a story at its exact place, for the report.
 *
 * @param story the story's id
 * @param kind head, leg, picture, caption, byline, label, jump or box
 * @param column its left column, from 0; of a leg, the story's
 * @param span its width in columns; of a leg, the story's
 * @param line its first line, from 0
 * @param lines its height in lines
 * @param box its rectangle
 */
public record BlockPlace(
    String story, String kind, int column, int span, int line, int lines, Rect box) {}
