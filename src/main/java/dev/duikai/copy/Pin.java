package dev.duikai.copy;

import dev.duikai.measure.Measure;
import dev.duikai.notice.Place;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the user wants a story to stand; what is left out is solved (定位).
 *
 * @param story the story's id
 * @param column its left column, from 0
 * @param line its first line in the live area, from 0
 * @param measure its measure
 * @param lines its height in lines
 * @param place where the issue says so
 */
public record Pin(
    String story,
    OptionalInt column,
    OptionalInt line,
    Optional<Measure> measure,
    OptionalInt lines,
    Place place) {}
