package dev.duikai.makeup.fill;

import java.util.List;

/**
 * A page that closes: every item at its place, and what is wrong with it.
 *
 * @param skeleton which alternative it follows
 * @param spots the items, by line and column
 * @param faults its faults
 * @param cost the sum of faults and forms
 */
public record Tiling(int skeleton, List<Spot> spots, List<Fault> faults, int cost) {}
