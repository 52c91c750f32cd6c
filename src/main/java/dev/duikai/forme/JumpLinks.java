package dev.duikai.forme;

import dev.duikai.edition.SetEdition;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a link over each line of reference (下转, 上接) that leads to the other end of its jump. */
public final class JumpLinks {

  private JumpLinks() {}

  /** The page with its links; one that no jump leaves or reaches stays as it is. */
  public static LockedPage on(LockedPage page, Map<String, SetEdition.Jump> jumps) {
    List<Item> links = new ArrayList<>();
    for (BlockPlace block : page.blocks()) {
      Optional<SetEdition.Jump> jump = Optional.ofNullable(jumps.get(block.story()));
      if (block.kind().equals("jump") && jump.isPresent()) {
        int here = page.plan().copy().page();
        int there = here == jump.get().from() ? jump.get().to() : jump.get().from();
        links.add(new Link(new Tag(block.story(), "jump"), block.box(), there, block.story()));
      }
    }
    return links.isEmpty() ? page : with(page, links);
  }

  private static LockedPage with(LockedPage page, List<Item> links) {
    Sheet sheet = page.sheet();
    List<Item> items = new ArrayList<>(sheet.items());
    items.addAll(links);
    Sheet linked =
        new Sheet(
            sheet.title(),
            sheet.page(),
            sheet.name(),
            sheet.width(),
            sheet.height(),
            sheet.bleed(),
            sheet.grid(),
            items);
    return new LockedPage(page.plan(), linked, page.blocks(), page.furniture(), page.legSizes());
  }
}
