package dev.duikai.grammar;

import dev.duikai.notice.Place;

/**
 * How fine pictures must be in print, in pixels an inch.
 *
 * @param warning coarser ones are warned of
 * @param error coarser ones are an error
 * @param most finer ones are made smaller
 * @param place where the rules say so
 */
public record ResolutionRules(int warning, int error, int most, Place place) {}
