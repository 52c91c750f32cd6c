package dev.duikai.grammar.story;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the rules may ask about a story to find its class.
 *
 * @param rank its rank on the page; a tail has none
 * @param characters characters of its body
 * @param pictures number of its pictures
 * @param page the page on which it stands
 * @param continued whether it is the tail of a story begun elsewhere
 * @param label its label (栏目)
 * @param series its series
 */
public record StoryFacts(
    OptionalInt rank,
    int characters,
    int pictures,
    int page,
    boolean continued,
    Optional<String> label,
    Optional<String> series) {}
