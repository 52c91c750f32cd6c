package dev.duikai.job.font;

import dev.duikai.font.Face;
import dev.duikai.grammar.FontEntry;
import dev.duikai.grammar.Rules;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Installation;
import dev.duikai.job.input.RulesDesk;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Looks into every shipped face. */
public final class FontCards {

  private FontCards() {}

  /**
   * A card for each role.
   *
   * @param copy the characters that should be there
   */
  public static List<FontCard> of(Workshop workshop, SortedSet<Integer> copy) {
    Installation installation = workshop.installation();
    RulesDesk desk = new RulesDesk(installation, workshop.fonts(), new NoticeLog());
    List<Rules> rules =
        installation.rulesNames().stream()
            .map(name -> installation.rules().resolve(name + ".yaml"))
            .flatMap(file -> desk.read(file).stream())
            .toList();
    SortedSet<Integer> gb = Coverage.gb2312();
    List<FontCard> cards = new ArrayList<>();
    for (FontEntry entry : installation.fontList().entries()) {
      if (workshop.fonts().has(entry.role())) {
        Face face = workshop.fonts().face(entry.role());
        Path file = installation.fonts().resolve(entry.file());
        cards.add(
            new FontCard(
                entry.role(),
                entry.name(),
                file.toString(),
                Files.isRegularFile(file),
                entry.licence(),
                entry.source(),
                gb.size() - Coverage.missing(face, gb).size(),
                gb.size(),
                Coverage.missing(face, copy),
                askedBy(rules, entry.role())));
      }
    }
    return cards;
  }

  private static List<String> askedBy(List<Rules> rules, String role) {
    return rules.stream()
        .filter(r -> r.type().values().stream().anyMatch(style -> style.font().equals(role)))
        .map(Rules::name)
        .toList();
  }
}
