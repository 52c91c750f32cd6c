package dev.duikai.copy.read;

import dev.duikai.copy.Ear;
import dev.duikai.copy.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page while its stories are being found. */
final class PagePlan {

  private final int number;
  private final Fields fields;
  private final Optional<Ear> ear;
  private final List<Story> stories = new ArrayList<>();

  PagePlan(int number, Fields fields, Optional<Ear> ear) {
    this.number = number;
    this.fields = fields;
    this.ear = ear;
  }

  int number() {
    return number;
  }

  Fields fields() {
    return fields;
  }

  Optional<Ear> ear() {
    return ear;
  }

  /** Whether the page's stories are listed, rather than found by their front matter. */
  boolean isListed() {
    return fields.has("stories");
  }

  void take(List<Story> byRank) {
    stories.addAll(byRank);
  }

  List<Story> stories() {
    return stories;
  }
}
