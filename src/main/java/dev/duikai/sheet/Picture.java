package dev.duikai.sheet;

import dev.duikai.measure.Rect;

/**
 * A picture or finished advertisement in its box, never distorted.
 *
 * @param source id of the picture
 * @param crop the part that is shown
 * @param box where it stands
 * @param alternative what it shows, in words
 */
public record Picture(Tag tag, String source, Crop crop, Rect box, String alternative)
    implements Item {}
