package dev.duikai.grammar;

import java.util.List;
import java.util.Optional;

/** The faces of {@code fonts/fonts.yaml}, in the order in which one steps in for another. */
public record FontList(List<FontEntry> entries) {

  public FontList {
    entries = List.copyOf(entries);
  }

  /** The face of a role. */
  public Optional<FontEntry> role(String role) {
    return entries.stream().filter(entry -> entry.role().equals(role)).findFirst();
  }
}
