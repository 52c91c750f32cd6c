package dev.duikai.edition;

import dev.duikai.copy.Story;
import dev.duikai.makeup.form.Portion;

/**
 * What of a story waits for its place on a later page (转版的下文).
 *
 * @param story the story
 * @param from the page that it comes from
 * @param rest what is left of it
 * @param jumpIn the line of reference over it
 */
record Tail(Story story, int from, Portion.Rest rest, String jumpIn) {}
