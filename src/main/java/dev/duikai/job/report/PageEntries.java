package dev.duikai.job.report;

import dev.duikai.copy.Block;
import dev.duikai.copy.Story;
import dev.duikai.edition.Remedy;
import dev.duikai.edition.SetEdition;
import dev.duikai.forme.BlockPlace;
import dev.duikai.forme.LockedPage;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedStory;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.Rests;
import dev.duikai.measure.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads off a locked page what the report says about it. */
public final class PageEntries {

  /** Remedies that are named for a story. */
  private static final int NAMED = 3;

  private final LockedPage locked;
  private final SetEdition edition;
  private final Grid grid;
  private final Set<String> copyFiles;

  private PageEntries(LockedPage locked, SetEdition edition, Set<String> copyFiles) {
    this.locked = locked;
    this.copyFiles = Set.copyOf(copyFiles);
    this.edition = edition;
    this.grid = locked.plan().grid();
  }

  /**
   * The entry of a page.
   *
   * @param copyFiles the ids of all stories that are files; words of the ear that stand in
   *     issue.yaml are no story of the report
   */
  public static PageEntry of(LockedPage locked, SetEdition edition, Set<String> copyFiles) {
    return new PageEntries(locked, edition, copyFiles).entry();
  }

  private PageEntry entry() {
    PagePlan plan = locked.plan();
    List<StoryEntry> stories = new ArrayList<>();
    plan.stories().forEach(placed -> stories.addAll(entries(placed)));
    List<Story> unplaced = unplaced(stories);
    Surplus over = Surplus.NONE;
    for (StoryEntry story : stories) {
      over = over.plus(story.over());
    }
    for (Story story : unplaced) {
      over = over.plus(Surplus.of(story.characters(), grid.characters()));
    }
    Surplus under = new Surplus(plan.underset(), plan.underset() * grid.characters());
    int number = plan.copy().page();
    return new PageEntry(
        locked, stories, unplaced, over, under, edition.copyfit(number), edition.open(number));
  }

  private List<StoryEntry> entries(PlacedStory placed) {
    Portion portion = placed.portion();
    Map<String, Surplus> over = over(placed);
    List<StoryEntry> entries = new ArrayList<>();
    for (String id : portion.ids()) {
      if (!copyFiles.contains(id)) {
        continue;
      }
      List<BlockPlace> blocks =
          locked.blocks().stream().filter(block -> block.story().equals(id)).toList();
      Surplus surplus = over.getOrDefault(id, Surplus.NONE);
      entries.add(
          new StoryEntry(
              id,
              portion.storyClass().name(),
              stand(placed),
              blocks,
              surplus,
              under(id),
              remedies(id),
              jump(portion, id)));
    }
    return entries;
  }

  private static StoryEntry.Stand stand(PlacedStory placed) {
    return new StoryEntry.Stand(
        placed.column(), placed.line(), placed.form().measure(), placed.form().lines());
  }

  /** What a story can give, its dearest remedies left out. */
  private List<Remedy> remedies(String id) {
    return edition.open(locked.plan().copy().page()).remedies().stream()
        .filter(remedy -> remedy.story().filter(id::equals).isPresent())
        .limit(NAMED)
        .toList();
  }

  private Surplus under(String id) {
    return remedies(id).stream()
        .filter(remedy -> remedy.kind() == Remedy.Kind.ADD)
        .findFirst()
        .map(remedy -> new Surplus(remedy.lines(), remedy.characters()))
        .orElse(Surplus.NONE);
  }

  /** What of each story the page cuts off: characters, and lines as they are set. */
  private static Map<String, Surplus> over(PlacedStory placed) {
    if (!placed.overset()) {
      return Map.of();
    }
    Portion portion = placed.portion();
    Portion.Rest rest = Rests.of(placed.form());
    int first = portion.blocks().size() - rest.blocks().size();
    int[] lines = Rests.lines(placed.form());
    Map<String, Surplus> over = new LinkedHashMap<>();
    for (int i = 0; i < rest.blocks().size(); i++) {
      Block block = rest.blocks().get(i);
      int characters = Rests.characters(new Portion.Rest(List.of(block), false));
      Surplus cut = new Surplus(lines[first + i], characters);
      over.merge(portion.owners().get(first + i).story(), cut, Surplus::plus);
    }
    return over;
  }

  private Optional<StoryEntry.Jump> jump(Portion portion, String id) {
    Optional<StoryEntry.Jump> out =
        portion
            .stay()
            .flatMap(stay ->
                stay.label()
                    .map(text ->
                        new StoryEntry.Jump(
                            OptionalInt.of(stay.target()), OptionalInt.empty(), text)));
    return out.or(() ->
        portion
            .jumpIn()
            .map(text -> new StoryEntry.Jump(OptionalInt.empty(), from(portion, id), text)));
  }

  private OptionalInt from(Portion portion, String id) {
    SetEdition.Jump jump = edition.jumps().get(id);
    return jump == null ? portion.story().continuedFrom() : OptionalInt.of(jump.from());
  }

  private List<Story> unplaced(List<StoryEntry> stories) {
    Set<String> standing = new HashSet<>();
    stories.forEach(story -> standing.add(story.id()));
    locked.blocks().forEach(block -> standing.add(block.story()));
    return locked.plan().copy().stories().stream()
        .filter(story -> !standing.contains(story.id()))
        .toList();
  }
}
