package dev.duikai.grammar;

import dev.duikai.notice.Place;

/**
 * How much ink may stand on one spot (总墨量), all four together, in per cent.
 *
 * @param warning pictures are held to this; more in an advertisement is warned of
 * @param error more in an advertisement is an error
 * @param place where the rules say so
 */
public record InkRules(int warning, int error, Place place) {}
