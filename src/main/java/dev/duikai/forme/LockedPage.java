package dev.duikai.forme;

import dev.duikai.makeup.PagePlan;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.sheet.Sheet;
import java.util.List;

/**
 * A page that is locked up.
 *
 * @param plan its plan
 * @param sheet what is drawn
 * @param blocks where the blocks of its stories stand, story by story in reading order
 * @param furniture what is neither story nor advertisement
 * @param legSizes sizes other than the body's that stand in legs
 */
public record LockedPage(
    PagePlan plan,
    Sheet sheet,
    List<BlockPlace> blocks,
    List<FurniturePlace> furniture,
    List<Length> legSizes) {

  public LockedPage {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    legSizes = List.copyOf(legSizes);
  }

  /**
   * A piece of furniture at its place.
   *
   * @param kind nameplate, ear, folio, imprint, guide or label
   * @param box its rectangle
   */
  public record FurniturePlace(String kind, Rect box) {}
}
