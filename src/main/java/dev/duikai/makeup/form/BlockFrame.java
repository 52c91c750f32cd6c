package dev.duikai.makeup.form;

import dev.duikai.grammar.type.BoxStyle;
import dev.duikai.measure.LegDivision;
import dev.duikai.measure.Length;
import dev.duikai.measure.Measure;
import java.util.Optional;

/**
 * What all forms of a portion at one measure share.
 *
 * @param division its width divided into legs
 * @param inset white at each side, inside a box or beside an upright head
 * @param alone whether its picture stands over head and text (图片新闻)
 */
record BlockFrame(
    Portion portion,
    Measure measure,
    LegDivision division,
    Length inset,
    Optional<BoxStyle> box,
    Galley galley,
    boolean alone) {}
