package dev.duikai.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.copy.Issue;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.makeup.PageFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page from which a story jumps is set before the page that it jumps to. */
final class PageOrderTest {

  /** Jumps as FROM>TO, parted by blanks, on an issue of four pages. */
  @ParameterizedTest
  @CsvSource({
    "'', 1234",
    "1>2, 1234",
    "3>1, 3124",
    "4>2 2>1, 4213",
    "2>1 3>1, 2314",
    "1>2 2>1, 2134"
  })
  void sourcesComeBeforeTargets(String jumps, String expected) {
    List<List<Story>> pages = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      List<Story> stories = new ArrayList<>();
      for (String jump : jumps.split(" ", -1)) {
        if (jump.startsWith(page + ">")) {
          Story plain = PageFixture.story("s", "题", List.of(), false);
          JumpWish wish = new JumpWish.ToPage(jump.charAt(2) - '0');
          stories.add(Editions.wishing(plain, "s" + jump, wish));
        }
      }
      pages.add(stories);
    }
    Issue issue = Editions.issue(pages);
    StringBuilder order = new StringBuilder();
    for (PageCopy page : PageOrder.of(issue, Map.of())) {
      order.append(page.page());
    }
    assertEquals(expected, order.toString());
  }
}
