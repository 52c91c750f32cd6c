package dev.duikai.preflight.verdict;

import dev.duikai.measure.Grid;

/**
 * What was measured of a page.
 *
 * @param grid its columns and lines as they were found
 * @param text facts of its text
 * @param room facts of its room
 * @param stories facts of its stories
 * @param skeleton its arrangement as text, equal for pages of one skeleton (M14)
 */
public record PageFacts(
    Grid grid, TextFacts text, RoomFacts room, StoryFacts stories, String skeleton) {}
