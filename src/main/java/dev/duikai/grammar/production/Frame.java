package dev.duikai.grammar.production;

import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * What an alternative has around it, and where it is written.
 *
 * @param box the box that it stands in
 * @param label the words of its band, such as 简讯
 * @param place where the alternative is written
 */
public record Frame(Optional<String> box, Optional<String> label, Place place) {}
