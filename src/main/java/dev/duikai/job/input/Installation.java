package dev.duikai.job.input;

import dev.duikai.grammar.FontList;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.read.FontListReader;
import dev.duikai.grammar.read.HouseAdReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder in which duikai is installed, with the fonts, rules and house ads that it ships.
 *
 * @param home the folder
 */
public record Installation(Path home) {

  private static final String RULES = "layout-rules";
  private static final String ENDING = ".yaml";

  /** Font files. */
  public Path fonts() {
    return home.resolve("fonts");
  }

  /** Layout rules. */
  public Path rules() {
    return home.resolve(RULES);
  }

  /** The names of the layout rules that are shipped. */
  public SortedSet<String> rulesNames() {
    return rulesNames(rules());
  }

  /** The names of the layout rules in a folder. */
  static SortedSet<String> rulesNames(Path folder) {
    SortedSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Where rules may find other rules. */
  public RulesRoots rulesRoots() {
    return new RulesRoots(List.of(rules()));
  }

  /** Where rules may find font files. */
  RulesRoots fontRoots() {
    return new RulesRoots(List.of(rules(), fonts(), home));
  }

  /**
   * The list of shipped faces.
   *
   * @throws InputException where it is missing or broken
   */
  public FontList fontList() {
    NoticeLog log = new NoticeLog();
    Path file = fonts().resolve("fonts.yaml");
    return FontListReader.read(file, file.toString(), log)
        .orElseThrow(() -> new InputException(log.all()));
  }

  /** The shipped house ads (公益广告). */
  public List<HouseAd> houseAds(NoticeLog log) {
    return houseAds(rules(), log);
  }

  /** The house ads beside some rules. */
  static List<HouseAd> houseAds(Path rulesFolder, NoticeLog log) {
    Path folder = rulesFolder.resolve("house-ads");
    return HouseAdReader.folder(folder, folder.toString(), log);
  }
}
