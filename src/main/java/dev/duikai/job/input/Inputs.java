package dev.duikai.job.input;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.Reproduction;
import dev.duikai.copy.Issue;
import dev.duikai.font.FontShelf;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.Rules;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the pages of an issue are made from.
 *
 * @param issue the issue
 * @param rules the layout rules by page number
 * @param fonts the faces, under the names that the rules give them
 * @param art pictures and advertisements, under the file texts that name them
 * @param reproductions how the pictures of each page are reproduced
 * @param houseAds house ads (公益广告), the issue's own first
 */
public record Inputs(
    Issue issue,
    Map<Integer, Rules> rules,
    FontShelf fonts,
    ArtShelf art,
    Map<Integer, Reproduction> reproductions,
    List<HouseAd> houseAds) {

  public Inputs {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    reproductions = Map.copyOf(reproductions);
    houseAds = List.copyOf(houseAds);
  }

  /** The same inputs for another plan of the issue. */
  public Inputs with(Issue other) {
    return new Inputs(other, rules, fonts, art, reproductions, houseAds);
  }

  /** The pictures as a page reproduces them. */
  public ArtShelf art(int page) {
    return Optional.ofNullable(reproductions.get(page)).map(art::reproduced).orElse(art);
  }
}
