package dev.duikai.press.structure;

import dev.duikai.press.file.Content;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Link;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Tag;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfAnnotation;

/** The tags of one page: what is drawn between two of them belongs to one element. */
public final class PageTags {

  private final Optional<StructureTree> tree;
  private final Content content;
  private final int page;
  private final Set<String> linked;
  private Optional<StructureKey> current = Optional.empty();
  private boolean open;
  private int marks;

  private PageTags(Optional<StructureTree> tree, Content content, int page, Set<String> linked) {
    this.tree = tree;
    this.content = content;
    this.page = page;
    this.linked = Set.copyOf(linked);
  }

  /**
   * The tags of a page; a file without a tree gets none.
   *
   * @param linked the stories whose jump lines are links
   */
  public static PageTags of(
      Optional<StructureTree> tree, Content content, int page, Set<String> linked) {
    return new PageTags(tree, content, page, linked);
  }

  /** Says which item is drawn next. */
  public void enter(Item item) {
    if (tree.isEmpty() || item instanceof Link) {
      return;
    }
    Optional<StructureKey> key = StructureKey.of(item, page, linked);
    if (open && key.equals(current)) {
      return;
    }
    leave();
    open = true;
    current = key;
    key.ifPresentOrElse(k -> mark(k, words(item)), () -> content.op("/Artifact BMC"));
  }

  private void mark(StructureKey key, Optional<String> alternative) {
    StructureTree structure = tree.orElseThrow();
    content.op("/" + key.role().type() + " <</MCID " + marks + ">> BDC");
    structure.mark(structure.element(key, alternative), marks++);
  }

  private static Optional<String> words(Item item) {
    return item instanceof Picture picture ? Optional.of(picture.alternative()) : Optional.empty();
  }

  /** Ends what is open. */
  public void leave() {
    if (open) {
      content.op("EMC");
      open = false;
    }
  }

  /** Puts a link under the jump line that it lies on. */
  public void link(Link link, PdfAnnotation annotation) {
    tree.ifPresent(structure -> {
      Tag tag = link.tag();
      StructureKey key =
          new StructureKey(tag.story(), tag.part(), Role.LINK, page, Integer.toString(tag.block()));
      structure.annotate(structure.element(key, Optional.empty()), annotation);
    });
  }
}
