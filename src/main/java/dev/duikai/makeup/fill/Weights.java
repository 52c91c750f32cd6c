package dev.duikai.makeup.fill;

/**
 * What the faults of make-up cost (禁忌); the names are the grammar's ids.
 *
 * @param sameLevelTouch heads of one class side by side (碰题)
 * @param nextLevelTouch heads of neighbouring classes side by side
 * @param seamVertical a gutter from top to foot (通缝)
 * @param seamHorizontal a line from edge to edge (断版)
 * @param rankOrder a weaker story in a better place (主次倒置)
 * @param pictureTouch pictures of two stories side by side
 * @param gutterRun a gutter over more than six tenths of the page, and again over eight
 * @param filler a filler that is used
 * @param leadCorner the lead not at the top left of its room
 * @param brokenNeighbours two broken measures side by side (破栏)
 * @param alikeNeighbours neighbours whose heads are of one face and size
 */
public record Weights(
    int sameLevelTouch,
    int nextLevelTouch,
    int seamVertical,
    int seamHorizontal,
    int rankOrder,
    int pictureTouch,
    int gutterRun,
    int filler,
    int leadCorner,
    int brokenNeighbours,
    int alikeNeighbours) {}
