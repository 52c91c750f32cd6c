package dev.duikai.edition;

import java.util.Map;
import java.util.Optional;

/**
 * An edition as one run made it, with what each page was asked to hold.
 *
 * @param edition the edition
 * @param pages what was asked, by page number
 */
record MadeEdition(SetEdition edition, Map<Integer, PageDesk.Asked> pages) {

  MadeEdition {
    pages = Map.copyOf(pages);
  }

  PageDesk.Asked asked(int page) {
    return Optional.ofNullable(pages.get(page)).orElseThrow();
  }

  /** Pages that do not close. */
  long open() {
    return edition.pages().stream().filter(page -> !page.closed()).count();
  }
}
