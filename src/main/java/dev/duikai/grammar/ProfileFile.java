package dev.duikai.grammar;

import dev.duikai.notice.Place;

/**
 * An ICC profile that rules name.
 *
 * @param file its path, as the rules write it
 * @param place where they write it
 */
public record ProfileFile(String file, Place place) {}
