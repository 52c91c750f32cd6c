package dev.duikai.copy;

import dev.duikai.copy.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One story (稿件) as its file gives it.
 *
 * @param id the file's name without its ending
 * @param file the file as the user knows it
 * @param head the main head (主题)
 * @param kicker the line above it (引题)
 * @param deck the lines below it (副题)
 * @param page the page that the story names
 * @param rank its rank on that page as the story names it; 1 is the lead (头条)
 * @param storyClass the class of the layout rules that it asks for
 * @param label the column it belongs to (栏目)
 * @param series the series it belongs to (系列)
 * @param byline the line that names its writers (署名)
 * @param mark the editor's code at its end (责编码)
 * @param jump whether and where it may go on
 * @param jumpHead the head of its tail (转版题)
 * @param continuedFrom the page on which it began, if this is only its tail
 * @param use whether it is to be printed; a story held back is not
 * @param pictures its pictures
 * @param body its blocks of text
 */
public record Story(
    String id,
    String file,
    String head,
    Optional<String> kicker,
    List<String> deck,
    OptionalInt page,
    OptionalInt rank,
    Optional<String> storyClass,
    Optional<String> label,
    Optional<String> series,
    Optional<String> byline,
    Optional<String> mark,
    JumpWish jump,
    Optional<String> jumpHead,
    OptionalInt continuedFrom,
    boolean use,
    List<PictureRef> pictures,
    List<Block> body) {

  public Story {
    deck = List.copyOf(deck);
    pictures = List.copyOf(pictures);
    body = List.copyOf(body);
  }

  /** The characters of the body, subheads among them, without white space and without the mark. */
  public int characters() {
    return body.stream()
        .map(Block::text)
        .mapToInt(text -> (int) text.codePoints().filter(Characters::isInk).count())
        .sum();
  }
}
