package dev.duikai.job.input;

import dev.duikai.art.Reproduction;
import dev.duikai.art.colour.Intent;
import dev.duikai.art.colour.PressProfile;
import dev.duikai.art.colour.PrintingCondition;
import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.ProfileFile;
import dev.duikai.grammar.Rules;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Joins the press profiles that rules name with their files. */
final class RulesProfiles {

  private final Installation installation;
  private final NoticeLog log;
  private final Map<String, PressProfile> found = new HashMap<>();

  RulesProfiles(Installation installation, NoticeLog log) {
    this.installation = installation;
    this.log = log;
  }

  /** Reads the profile of the rules; one that is missing or broken is an error at its line. */
  void join(Rules rules) {
    rules.colour().profile().flatMap(this::read).ifPresent(p -> found.put(rules.file(), p));
  }

  private Optional<PressProfile> read(ProfileFile named) {
    Optional<Path> file =
        installation.fontRoots().find(Path.of(named.place().file()), named.file());
    if (file.isEmpty()) {
      log.add(
          Notice.error("profile", "no profile " + named.file())
              .at(named.place())
              .hint("profiles lie in the rules' own folder or in the installation"));
      return Optional.empty();
    }
    try {
      return Optional.of(PressProfile.read(file.get()));
    } catch (IOException e) {
      log.add(
          Notice.error("profile", "profile " + named.file() + " can't be used: " + e.getMessage())
              .at(named.place())
              .hint("a press profile is an ICC file of class prtr for CMYK"));
      return Optional.empty();
    }
  }

  /** How the rules want pictures reproduced. */
  Reproduction reproduction(Rules rules) {
    PressProfile profile =
        Optional.ofNullable(found.get(rules.file())).orElseGet(PressProfile::newsprint);
    Intent intent =
        switch (rules.colour().intent()) {
          case PERCEPTUAL -> Intent.PERCEPTUAL;
          case RELATIVE -> Intent.RELATIVE;
        };
    PictureQuality quality = rules.pictures().quality();
    return new Reproduction(
        new PrintingCondition(profile, intent, rules.colour().ink().warning()),
        quality.resolution().most(),
        quality.bitmap().most(),
        quality.sharpening());
  }
}
