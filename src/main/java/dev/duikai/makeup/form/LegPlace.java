package dev.duikai.makeup.form;

import dev.duikai.measure.Length;

/**
 * A leg inside a block.
 *
 * @param x its left edge from the block's left edge
 * @param width its width
 * @param line its first line in the block, from 0
 * @param lines how many lines it holds
 */
public record LegPlace(Length x, Length width, int line, int lines) {}
