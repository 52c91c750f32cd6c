package dev.duikai.preflight.rule;

import dev.duikai.preflight.fact.PrintFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A rule of print.
 *
 * @param id its stable name, such as {@code total-ink}
 * @param title what it asks, in a few words
 * @param chinese the Chinese term
 * @param cure what to do about a hit
 * @param flavours the files to which it applies
 */
public record Rule(
    String id, String title, String chinese, String cure, Set<Flavour> flavours, Check check) {

  /** Looks through a file. */
  @FunctionalInterface
  public interface Check {
    void look(PrintFile file, Profile profile, Hits hits);
  }

  public Rule {
    flavours = Set.copyOf(flavours);
  }

  /** A rule for every file. */
  public static Rule of(String id, String title, String chinese, String cure, Check check) {
    return new Rule(id, title, chinese, cure, EnumSet.allOf(Flavour.class), check);
  }

  /** The same rule for some files only. */
  public Rule only(Flavour... some) {
    return new Rule(id, title, chinese, cure, Set.of(some), check);
  }

  /** Whether it applies under a profile. */
  public boolean applies(Profile profile) {
    return flavours.contains(profile.flavour());
  }

  /** What it finds in a file. */
  public List<Hit> hits(PrintFile file, Profile profile) {
    Hits hits = new Hits(this);
    check.look(file, profile, hits);
    return hits.all();
  }
}
