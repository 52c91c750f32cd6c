package dev.duikai.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.makeup.fill.Shape;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.LegPlace;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.makeup.form.Styles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story's text in an L round an advertisement (文包广告). */
final class RoundFormsTest {

  private static final int COLUMNS = 2;
  private static final int LINES = 21;
  private static final int LEAST_ARM = 8;
  private static final List<Shape> AD = List.of(Shape.plain(COLUMNS, LINES, 0));

  private static final Portion STORY =
      PageFixture.portions(PageFixture.stories(5, 3, 300, false)).get(1);

  private static List<RoundForms.Round> forms(List<Shape> ad, boolean right) {
    FormMaker maker =
        new FormMaker(
            PageFixture.INSIDE,
            TestFonts.TYPESETTER,
            new Styles(PageFixture.INSIDE),
            PageFixture.art());
    return RoundForms.of(maker, STORY, ad, right);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theLegsOverTheAdvertisementEndWhereItBegins(boolean right) {
    List<RoundForms.Round> found = forms(AD, right);
    assertFalse(found.isEmpty());
    for (RoundForms.Round round : found) {
      StoryForm form = round.form();
      List<LegPlace> legs = form.legs();
      for (int i = 0; i < legs.size(); i++) {
        boolean over = right ? i >= legs.size() - COLUMNS : i < COLUMNS;
        int foot = legs.get(i).line() + legs.get(i).lines();
        assertEquals(over ? form.lines() - LINES : form.lines(), foot);
        assertTrue(legs.get(i).lines() >= LEAST_ARM);
      }
    }
  }

  @Test
  void noCopyIsLost() {
    for (RoundForms.Round round : forms(AD, true)) {
      int slugs = round.form().galley().slugs().size();
      assertEquals(slugs, round.form().cut().placed());
    }
  }

  @Test
  void eachSizeIsThereOnceAndIsWiderThanTheAdvertisement() {
    List<RoundForms.Round> found = forms(AD, true);
    Set<List<Integer>> sizes =
        found.stream()
            .map(r -> List.of(r.form().measure().columns(), r.form().lines()))
            .collect(Collectors.toSet());
    assertEquals(found.size(), sizes.size());
    assertTrue(found.stream().allMatch(r -> r.form().measure().columns() > COLUMNS));
  }

  @Test
  void textDoesNotGoRoundAnAdvertisementThatIsLowerThanAnArm() {
    assertEquals(List.of(), forms(List.of(Shape.plain(COLUMNS, LEAST_ARM - 1, 0)), true));
  }
}
