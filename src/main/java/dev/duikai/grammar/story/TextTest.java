package dev.duikai.grammar.story;

import java.util.List;
import java.util.Optional;

/** What {@code when} asks of a text field. */
public sealed interface TextTest {

  /** The field is given, or it is not. */
  record Given(boolean given) implements TextTest {}

  /** The field is one of these texts. */
  record OneOf(List<String> texts) implements TextTest {

    public OneOf {
      texts = List.copyOf(texts);
    }
  }

  /** Whether a field answers the test. */
  default boolean holds(Optional<String> field) {
    return switch (this) {
      case Given(boolean given) -> field.isPresent() == given;
      case OneOf(List<String> texts) -> field.filter(texts::contains).isPresent();
    };
  }
}
