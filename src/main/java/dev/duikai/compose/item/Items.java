package dev.duikai.compose.item;

import dev.duikai.compose.rule.LineRules;
import java.util.List;

/**
 * A text as boxes and glue.
 *
 * @param boxes the boxes
 * @param glues {@code glues.get(i)} stands between box i and box i + 1
 * @param missing characters that no face has, each once
 * @param rules the rules under which they become lines
 */
public record Items(List<Box> boxes, List<Glue> glues, List<String> missing, LineRules rules) {}
