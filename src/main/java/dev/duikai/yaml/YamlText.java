package dev.duikai.yaml;

import dev.duikai.notice.Place;
import java.util.Optional;

/**
 * A scalar; always text, typed by whoever reads it.
 *
 * @param text its value
 * @param plain whether it stands without quotes and is no block
 * @param comment what follows it on its line after {@code #}, where it is plain; such words would
 *     be lost in silence
 * @param place where it begins
 */
public record YamlText(String text, boolean plain, Optional<String> comment, Place place)
    implements YamlNode {

  /** Whether nothing is given: an empty plain value or {@code ~}. */
  public boolean absent() {
    return plain && (text.isEmpty() || text.equals("~"));
  }

  @Override
  public String kind() {
    return absent() ? "nothing" : "a text";
  }
}
