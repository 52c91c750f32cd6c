package dev.duikai.grammar;

import java.util.Optional;

/**
 * A face that duikai ships.
 *
 * @param role what rules call it
 * @param name what editors call it
 * @param file the font file, beside the list
 * @param licence the file of its licence
 * @param source where it came from
 * @param sha256 hash of the file
 * @param standsIn the role that takes over when the file is missing
 */
public record FontEntry(
    String role,
    String name,
    String file,
    String licence,
    String source,
    String sha256,
    Optional<String> standsIn) {}
