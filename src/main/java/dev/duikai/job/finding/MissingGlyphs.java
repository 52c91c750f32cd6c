package dev.duikai.job.finding;

import dev.duikai.copy.Block;
import dev.duikai.copy.Ear;
import dev.duikai.copy.GuideItem;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.PictureRef;
import dev.duikai.copy.Story;
import dev.duikai.copy.read.CopyPlaces;
import dev.duikai.font.FontShelf;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the characters of the copy that no face has (缺字); the proof shows 〓 in their place. */
public final class MissingGlyphs {

  private final FontShelf fonts;
  private final Map<Integer, Boolean> known = new HashMap<>();

  /** Looks on this shelf. */
  public MissingGlyphs(FontShelf fonts) {
    this.fonts = fonts;
  }

  /** One error for each character and story. */
  public List<Notice> of(Story story) {
    Map<Integer, Place> places = new LinkedHashMap<>();
    add(story, "head", Stream.of(story.head()), places);
    add(story, "kicker", story.kicker().stream(), places);
    add(story, "deck", story.deck().stream(), places);
    add(story, "label", story.label().stream(), places);
    add(story, "series", story.series().stream(), places);
    add(story, "byline", story.byline().stream(), places);
    add(story, "mark", story.mark().stream(), places);
    add(story, "jump-head", story.jumpHead().stream(), places);
    for (PictureRef picture : story.pictures()) {
      picture.caption().ifPresent(text -> add(text, picture.place(), places));
      picture.credit().ifPresent(text -> add(text, picture.place(), places));
    }
    for (Block block : story.body()) {
      add(block.text(), Place.of(story.file(), block.line()), places);
    }
    List<Notice> notices = new ArrayList<>();
    places.forEach((c, place) -> notices.add(notice(c).at(place).inStory(story.id())));
    return notices;
  }

  /** The same for what stands on a page and belongs to no story. */
  public List<Notice> of(PageCopy page, String paper) {
    Map<Integer, Place> places = new LinkedHashMap<>();
    add(paper, page.place(), places);
    add(page.name(), page.place(), places);
    page.section().ifPresent(text -> add(text, page.place(), places));
    page.staff().values().forEach(text -> add(text, page.place(), places));
    page.ear()
        .filter(Ear.OfText.class::isInstance)
        .map(Ear.OfText.class::cast)
        .ifPresent(ear -> add(ear.head() + ear.text(), page.place(), places));
    for (GuideItem item : page.guide().orElse(List.of())) {
      add(item.text(), page.place(), places);
    }
    List<Notice> notices = new ArrayList<>();
    places.forEach((c, place) -> notices.add(notice(c).at(place)));
    return notices;
  }

  /** The file is looked into for the place of a key only where a character is missing. */
  private void add(Story story, String key, Stream<String> texts, Map<Integer, Place> places) {
    texts
        .filter(text -> text.codePoints().anyMatch(this::missing))
        .forEach(text -> add(text, CopyPlaces.of(story, key), places));
  }

  private void add(String text, Place place, Map<Integer, Place> places) {
    text.codePoints().filter(this::missing).forEach(c -> places.putIfAbsent(c, place));
  }

  /** Whether no face has a character that leaves ink. */
  public boolean missing(int codePoint) {
    return known.computeIfAbsent(codePoint, this::look);
  }

  private boolean look(int c) {
    boolean ink =
        !Character.isWhitespace(c)
            && !Character.isISOControl(c)
            && Character.getType(c) != Character.FORMAT
            && !selector(c)
            && c != '\u3000'
            && c != '\u00A0';
    return ink
        && fonts.ids().stream()
            .findFirst()
            .map(id -> fonts.covering(id, c))
            .orElse(Optional.empty())
            .isEmpty();
  }

  /** A variation selector leaves no ink of its own. */
  private static boolean selector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static Notice notice(int c) {
    String message =
        String.format(
            Locale.ROOT, "no face has the character %s (U+%04X)", Character.toString(c), c);
    return Notice.error("missing-glyph", message)
        .hint("name a font that has it in the rules, or write it otherwise");
  }
}
