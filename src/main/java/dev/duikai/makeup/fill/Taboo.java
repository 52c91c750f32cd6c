package dev.duikai.makeup.fill;

/**
 * The faults of make-up that a page's arrangement can have (禁忌; page-look section 10), with what
 * each costs where the rules do not say.
 */
public enum Taboo {
  /** 碰题: heads of one class side by side. */
  SAME_LEVEL_TOUCH("head-touch.same-level", 100),
  /** Heads of neighbouring classes side by side. */
  NEXT_LEVEL_TOUCH("head-touch.next-level", 40),
  /** 通缝: a gutter from top to foot. */
  SEAM_VERTICAL("seam.vertical", 90),
  /** 断版: a line from edge to edge. */
  SEAM_HORIZONTAL("seam.horizontal", 90),
  /** A gutter over more than eight tenths of the height. */
  GUTTER_RUN("gutter-run", 40),
  /** 主次倒置: a strong story under a smaller head than a weaker one, or clearly below it. */
  RANK_ORDER("rank-order", 25),
  /** The lead away from the top left. */
  LEAD_CORNER("lead-corner", 40),
  /** No head that dominates the page. */
  DOMINANT_HEAD("dominant-head", 20),
  /** Pictures of two stories that meet. */
  PICTURE_TOUCH("picture-touch", 60),
  /** 破栏 side by side. */
  BROKEN_NEIGHBOURS("broken-neighbours", 20),
  /** 破栏 in more than three blocks. */
  BROKEN_COUNT("broken-count", 12),
  /** Neighbours whose heads are of one face, size and number of lines. */
  ALIKE_NEIGHBOURS("alike-neighbours", 24),
  /** More than three heads of one size. */
  ALIKE_SIZES("alike-sizes", 12),
  /** More than six sizes of heads. */
  HEAD_SIZES("head-sizes", 12),
  /** More boxes than a page bears, or boxes side by side. */
  BOXES("boxes", 40),
  /** More lines with a gap that can be seen than a page bears (疏行). */
  LOOSE_LINES("loose-lines", 20),
  /** More than one upright head (竖题). */
  UPRIGHT_HEADS("upright-heads", 60),
  /** No fault, but not wanted: room that a house ad fills (补白). */
  FILLER("filler", 25);

  private final String id;
  private final int price;

  Taboo(String id, int price) {
    this.id = id;
    this.price = price;
  }

  /** Its key in the rules. */
  public String id() {
    return id;
  }

  /** Its name in reports: touching heads have one name whatever their classes. */
  public String reported() {
    return this == NEXT_LEVEL_TOUCH || this == SAME_LEVEL_TOUCH ? "head-touch" : id;
  }

  /** What it costs where the rules do not say. */
  public int price() {
    return price;
  }
}
