package dev.duikai.makeup.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.TestFonts;
import dev.duikai.makeup.PageFixture;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the cut of a story, and what stands before it, are the whole story. */
final class RestsTest {

  private static List<StoryForm> cut() {
    Portion whole = PageFixture.portions(PageFixture.stories(7, 1, 120, false)).getFirst();
    return new FormMaker(
            PageFixture.INSIDE,
            TestFonts.TYPESETTER,
            new Styles(PageFixture.INSIDE),
            PageFixture.art())
        .forms(whole.jumping(Portion.Stay.cut()));
  }

  @Test
  void theLinesBehindTheCutAreThoseThatTheStoryLacks() {
    List<StoryForm> forms = cut();
    assertFalse(forms.isEmpty());
    for (StoryForm form : forms) {
      int stand = form.textLines() - form.cut().shortLegs();
      int over = Arrays.stream(Rests.lines(form)).sum();
      int driven = 0;
      for (int i = 0; i < form.cut().placed(); i++) {
        driven += form.cut().options().get(i) - form.galley().slugs().get(i).natural();
      }
      assertEquals(form.galley().natural() + driven, stand + over, form.measure().toString());
    }
  }

  @Test
  void noLineIsCutWithoutCharacters() {
    for (StoryForm form : cut()) {
      boolean lines = Arrays.stream(Rests.lines(form)).sum() > 0;
      assertEquals(lines, Rests.characters(Rests.of(form)) > 0, form.measure().toString());
    }
    assertTrue(cut().stream().anyMatch(f -> Arrays.stream(Rests.lines(f)).sum() > 0));
  }
}
