package dev.duikai.preflight.verdict;

import dev.duikai.measure.Rect;
import dev.duikai.notice.Level;

/**
 * One thing that was found.
 *
 * @param taboo what it is
 * @param level how bad it is here: the taboo's own level, or a notice where one is let pass
 * @param place where it is, from the trimmed page's top left
 * @param column its first column in the live area, from 0
 * @param line its first line in the live area, from 0
 * @param story a few words of the story it concerns; empty where it concerns none
 * @param detail what exactly is wrong
 * @param value what was measured
 * @param limit what is allowed
 */
public record Violation(
    Taboo taboo,
    Level level,
    Rect place,
    int column,
    int line,
    String story,
    String detail,
    double value,
    double limit) {}
