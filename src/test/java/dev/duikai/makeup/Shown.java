package dev.duikai.makeup;

import dev.duikai.makeup.form.SetLegs;
import dev.duikai.makeup.form.StoryForm;
import java.util.stream.Collectors;

/** What of a form's text is to be seen. */
public final class Shown {

  private Shown() {}

  /** The text in the legs, without blanks and the end mark. */
  public static String text(StoryForm form) {
    String text = SetLegs.of(form).stream().map(l -> l.line().text()).collect(Collectors.joining());
    String mark = form.portion().story().mark().orElse("");
    String inked = text.replaceAll("[\\s　]", "");
    return inked.endsWith(mark) ? inked.substring(0, inked.length() - mark.length()) : inked;
  }

  static int characters(StoryForm form) {
    String text = text(form);
    return text.codePointCount(0, text.length());
  }
}
