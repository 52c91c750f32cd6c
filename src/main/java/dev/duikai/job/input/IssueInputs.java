package dev.duikai.job.input;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.Reproduction;
import dev.duikai.copy.Issue;
import dev.duikai.copy.read.IssueReader;
import dev.duikai.font.FontShelf;
import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.Rules;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an issue folder and all that it names. */
public final class IssueInputs {

  private IssueInputs() {}

  /**
   * The inputs of an issue; none where anything is wrong, all errors of all files are then in the
   * log.
   *
   * @param folder the issue folder as the user named it
   * @param shipped the faces of the installation; may be shared between issues
   * @throws java.io.UncheckedIOException where the system fails
   */
  public static Optional<Inputs> read(
      Path folder, Installation installation, FontShelf shipped, NoticeLog log) {
    NoticeLog own = new NoticeLog();
    Optional<Inputs> inputs =
        IssueReader.read(folder, own).map(issue -> join(issue, installation, shipped, own));
    log.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : inputs;
  }

  private static Inputs join(
      Issue issue, Installation installation, FontShelf shipped, NoticeLog log) {
    RulesDesk desk = new RulesDesk(installation, shipped, log);
    Map<Integer, Rules> rules = new PageRulesFinder(issue, installation, desk, log).find();
    issue.pages().stream()
        .filter(page -> rules.containsKey(page.page()))
        .forEach(page -> new PageFit(issue, page, rules.get(page.page()), log).check());
    ArtShelf art = IssueArt.shelf(issue, log);
    Map<Integer, Reproduction> reproductions = new TreeMap<>();
    rules.forEach((page, r) -> reproductions.put(page, desk.reproduction(r)));
    return new Inputs(
        issue, rules, desk.shelf(), art, reproductions, houseAds(issue, installation, log));
  }

  private static List<HouseAd> houseAds(Issue issue, Installation installation, NoticeLog log) {
    Map<String, HouseAd> byId = new LinkedHashMap<>();
    Installation.houseAds(PageRulesFinder.own(issue), log).forEach(ad -> byId.put(ad.id(), ad));
    installation.houseAds(log).forEach(ad -> byId.putIfAbsent(ad.id(), ad));
    return List.copyOf(byId.values());
  }
}
