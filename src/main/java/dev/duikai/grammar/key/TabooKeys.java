package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.struct;

import dev.duikai.grammar.key.Shape.Struct;

/** The keys of {@code taboos}. */
final class TabooKeys {

  private static final Struct HEAD_TOUCH =
      struct(
          key("same-level", Kind.COST, "heads of one class side by side (碰题)"),
          key("next-level", Kind.COST, "heads of neighbouring classes side by side"));

  private static final Struct SEAM =
      struct(
          key("vertical", Kind.COST, "a gutter from top to foot (通缝)"),
          key("horizontal", Kind.COST, "a line from edge to edge (断版)"));

  private static final Struct LEG_DEPTH =
      struct(
          key("ideal", Kind.RANGE, "lines that a leg had best have"),
          key("cost", Kind.COST, "for each line outside"));

  static final Struct TABOOS =
      struct(
          key("overset", Kind.COST, "copy that does not fit (溢版)"),
          key("underset", Kind.COST, "a line that nothing fills (缺稿)"),
          key("head-touch", HEAD_TOUCH, "heads side by side (碰题)"),
          key("seam", SEAM, "a cut through the page"),
          key("gutter-run", Kind.COST, "one gutter over most of the page"),
          key("rank-order", Kind.COST, "a weaker story above a stronger (主次倒置)"),
          key("dominant-head", Kind.COST, "no head a quarter larger than all others"),
          key("lead-corner", Kind.COST, "the lead away from its corner"),
          key("broken-measure", Kind.COST, "a broken measure (破栏)"),
          key("broken-neighbours", Kind.COST, "two broken measures side by side"),
          key("loose-lines", Kind.COST, "each loose line beyond a thirtieth of all (疏行)"),
          key("broken-count", Kind.COST, "each broken measure beyond three"),
          key("alike-neighbours", Kind.COST, "neighbours of one span, head size and lines"),
          key("alike-sizes", Kind.COST, "each head beyond three of one size"),
          key("head-sizes", Kind.COST, "each size of heads beyond six"),
          key("boxes", Kind.COST, "each box beyond three"),
          key("box-used", Kind.COST, "a box that a story may have, not must"),
          key("upright-heads", Kind.COST, "each upright head (竖题) beyond one"),
          key("filler", Kind.COST, "a house ad that fills room (补白)"),
          key("picture-touch", Kind.COST, "a picture at another story's picture"),
          key("ragged-leg", Kind.COST, "a leg one line short"),
          key("leg-depth", LEG_DEPTH, "depth of legs"));

  private TabooKeys() {}
}
