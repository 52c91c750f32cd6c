package dev.duikai.grammar;

import dev.duikai.grammar.pattern.Pattern;
import dev.duikai.grammar.type.RuleKind;
import dev.duikai.measure.Length;
import dev.duikai.measure.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on a page and is neither story nor picture; each part where the rules give it. */
public record Furniture(
    Optional<Folio> folio,
    Optional<StyledText> staff,
    Optional<Nameplate> nameplate,
    Optional<Guide> guide,
    Optional<StyledText> imprint,
    AdLabels adLabels) {

  /**
   * The strip above the live area (报眉).
   *
   * @param outer text at the outer edge
   * @param middle text in the middle
   * @param inner text at the inner edge
   * @param rule the rule under it
   * @param above white between the rule and line 0
   * @param pages the pages that have one
   */
  public record Folio(
      StyledText outer,
      StyledText middle,
      StyledText inner,
      RuleKind rule,
      Length above,
      Range pages) {}

  /**
   * The front's title (报头).
   *
   * @param name style of the paper's name where no artwork is given
   * @param data lines of data: date, number, owner
   * @param rise lines that it may begin above line 0
   */
  public record Nameplate(String name, List<StyledText> data, int rise) {

    public Nameplate {
      data = List.copyOf(data);
    }
  }

  /**
   * The list of what is inside (导读).
   *
   * @param band the words of its band
   * @param bandStyle style of the band
   * @param head style of an item's head
   * @param line style of an item's line
   * @param page the text that names the page
   * @param items how many items it has
   */
  public record Guide(
      String band, String bandStyle, String head, String line, StyledText page, Range items) {}

  /** The words that mark advertisements: {@code ad} 广告, {@code houseAd} 公益广告. */
  public record AdLabels(String ad, String houseAd, String style) {}

  /** All texts with fields. */
  public List<Pattern> patterns() {
    List<StyledText> texts = new ArrayList<>();
    folio.ifPresent(f -> texts.addAll(List.of(f.outer(), f.middle(), f.inner())));
    staff.ifPresent(texts::add);
    nameplate.ifPresent(n -> texts.addAll(n.data()));
    guide.ifPresent(g -> texts.add(g.page()));
    imprint.ifPresent(texts::add);
    return texts.stream().map(StyledText::text).toList();
  }
}
