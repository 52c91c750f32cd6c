package dev.duikai.makeup.fill;

import java.util.List;

/**
 * A fault of a page and what it costs.
 *
 * @param id the taboo's id in the grammar
 * @param items the items concerned
 * @param cost its price
 */
public record Fault(String id, List<Integer> items, int cost) {}
