package dev.duikai.makeup.form;

import dev.duikai.copy.Block;
import dev.duikai.copy.Story;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.measure.Measure;
import dev.duikai.measure.Range;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What of a story stands on one page: all of it, its head with a jump-out line, or its tail.
 *
 * @param story the story
 * @param storyClass the class of the rules by which it is set
 * @param rank its rank on the page, 0 for a tail
 * @param head the words of its main head on this page
 * @param blocks its blocks of text on this page
 * @param midParagraph whether the first block goes on with a paragraph begun elsewhere
 * @param jumpIn the jump-in line, if it is a tail
 * @param stay if not all of it stands here: how many lines stay, and where the rest goes
 * @param owners for each block the id of the story that it belongs to; several stories share a
 *     panel of briefs (简讯)
 * @param band the words of the reversed band over a panel
 */
public record Portion(
    Story story,
    StoryClass storyClass,
    int rank,
    String head,
    List<Block> blocks,
    boolean midParagraph,
    Optional<String> jumpIn,
    Optional<Stay> stay,
    List<Owner> owners,
    Optional<String> band) {

  public Portion {
    blocks = List.copyOf(blocks);
    owners = List.copyOf(owners);
  }

  /** The whole of a story. */
  public static Portion whole(Story story, StoryClass storyClass, int rank) {
    return new Portion(
        story,
        storyClass,
        rank,
        story.head(),
        story.body(),
        false,
        Optional.empty(),
        Optional.empty(),
        Collections.nCopies(story.body().size(), new Owner(story.id(), story.mark())),
        Optional.empty());
  }

  /** The tail of a story begun elsewhere: what is left of its blocks. */
  public static Portion tail(
      Story story, StoryClass storyClass, String head, Rest rest, String jumpIn) {
    return new Portion(
        story,
        storyClass,
        0,
        head,
        rest.blocks(),
        rest.midParagraph(),
        Optional.of(jumpIn),
        Optional.empty(),
        Collections.nCopies(rest.blocks().size(), new Owner(story.id(), story.mark())),
        Optional.empty());
  }

  /** Several briefs in one panel. */
  public static Portion panel(List<Portion> briefs, StoryClass storyClass, Optional<String> band) {
    Portion first = briefs.getFirst();
    return new Portion(
        first.story(),
        storyClass,
        first.rank(),
        "",
        briefs.stream().flatMap(brief -> brief.blocks().stream()).toList(),
        false,
        Optional.empty(),
        Optional.empty(),
        briefs.stream().flatMap(brief -> brief.owners().stream()).toList(),
        band);
  }

  /** The ids of the stories whose text it holds, in order. */
  public List<String> ids() {
    return owners.isEmpty()
        ? List.of(story.id())
        : owners.stream().map(Owner::story).distinct().toList();
  }

  /** Whether a block is the last of its story. */
  public boolean endsStory(int block) {
    boolean last = block + 1 == owners.size();
    return last || !owners.get(block + 1).story().equals(owners.get(block).story());
  }

  /** Whether this is the tail of a story begun elsewhere. */
  public boolean tail() {
    return jumpIn.isPresent();
  }

  /** Whether the story's end stands here. */
  public boolean ends() {
    return stay.isEmpty();
  }

  /** The same portion going on elsewhere. */
  public Portion jumping(Stay how) {
    return new Portion(
        story,
        storyClass,
        rank,
        head,
        blocks,
        midParagraph,
        jumpIn,
        Optional.of(how),
        owners,
        band);
  }

  /** The same portion with other blocks of text. */
  public Portion withBlocks(List<Block> others) {
    return new Portion(
        story, storyClass, rank, head, others, midParagraph, jumpIn, stay, owners, band);
  }

  /** The same portion as if a part of its text were all, to be set at one measure. */
  public Portion shortened(List<Block> left, Measure measure) {
    return new Portion(
        story,
        storyClass.at(measure),
        rank,
        head,
        left,
        midParagraph,
        jumpIn,
        Optional.empty(),
        owners.subList(0, left.size()),
        band);
  }

  /**
   * Whose a block is.
   *
   * @param story the story's id
   * @param mark the mark that ends it (责编码)
   */
  public record Owner(String story, Optional<String> mark) {}

  /**
   * What is left of a story after a cut.
   *
   * @param blocks its blocks
   * @param midParagraph whether the first goes on with a paragraph begun before the cut
   */
  public record Rest(List<Block> blocks, boolean midParagraph) {
    public Rest {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * How much of a story stands here.
   *
   * @param least lines of text that must stay
   * @param most lines of text that may stay
   * @param go characters that must go at least and may go at most
   * @param label the jump-out line (下转); none where the rest finds no place at all
   * @param target the page that it goes to
   */
  public record Stay(int least, int most, Range go, Optional<String> label, int target) {

    private static final int LEAST_KEPT = 8;

    /** What does not fit is cut off; as much as possible stays. */
    public static Stay cut() {
      return new Stay(LEAST_KEPT, Integer.MAX_VALUE, Range.atLeast(1), Optional.empty(), 0);
    }
  }
}
