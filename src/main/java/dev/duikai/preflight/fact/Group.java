package dev.duikai.preflight.fact;

import java.util.Optional;

/**
 * A transparency group (透明组).
 *
 * @param wholePage whether the page itself is the group
 * @param space the colour space in which it blends, where one is named
 */
public record Group(boolean wholePage, Optional<Space> space) {}
