package dev.duikai.edition;

import java.util.List;

/**
 * What is to be said about a page that does not close.
 *
 * @param remedies what would make it close, the cheapest first
 * @param reasons which rules bind, in words
 */
public record OpenPage(List<Remedy> remedies, List<String> reasons) {

  /** Nothing to say: the page closes. */
  public static final OpenPage NONE = new OpenPage(List.of(), List.of());

  public OpenPage {
    remedies = List.copyOf(remedies);
    reasons = List.copyOf(reasons);
  }
}
