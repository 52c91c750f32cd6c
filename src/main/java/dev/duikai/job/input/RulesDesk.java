package dev.duikai.job.input;

import dev.duikai.art.Reproduction;
import dev.duikai.font.FontShelf;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads layout rules and joins them with the fonts at hand. A file is read once; its notices are
 * given once.
 */
public final class RulesDesk {

  private final Installation installation;
  private final FontShelf shipped;
  private final NoticeLog log;
  private final RulesFonts fonts;
  private final RulesProfiles profiles;
  private final Map<Path, Optional<Rules>> read = new HashMap<>();

  /**
   * A desk for one run.
   *
   * @param shipped the faces of the installation
   * @param log takes errors and warnings
   */
  public RulesDesk(Installation installation, FontShelf shipped, NoticeLog log) {
    this.installation = installation;
    this.shipped = shipped;
    this.log = log;
    this.fonts = new RulesFonts(installation, log);
    this.profiles = new RulesProfiles(installation, log);
  }

  /** The rules of a file; none where they are wrong, the log then says why. */
  public Optional<Rules> read(Path file) {
    Path key = file.toAbsolutePath().normalize();
    Optional<Rules> known = read.get(key);
    if (known != null) {
      return known;
    }
    Optional<Rules> rules = RulesReader.read(file, file.toString(), installation.rulesRoots(), log);
    rules.ifPresent(r -> fonts.join(r, shipped));
    rules.ifPresent(profiles::join);
    read.put(key, rules);
    return rules;
  }

  /** How rules that were read want pictures reproduced. */
  public Reproduction reproduction(Rules rules) {
    return profiles.reproduction(rules);
  }

  /** The shelf with the font files that the rules read so far bring along. */
  public FontShelf shelf() {
    return fonts.files().isEmpty() ? shipped : shipped.with(fonts.files());
  }
}
