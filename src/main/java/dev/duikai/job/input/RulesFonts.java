package dev.duikai.job.input;

import dev.duikai.font.Face;
import dev.duikai.font.FontShelf;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.TypeStyle;
import dev.duikai.notice.InputException;
import dev.duikai.notice.NearestName;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Joins the fonts that rules ask for with the shelf: roles, and font files that a user brings. */
final class RulesFonts {

  private final Installation installation;
  private final NoticeLog log;
  private final Map<String, Path> found = new LinkedHashMap<>();

  RulesFonts(Installation installation, NoticeLog log) {
    this.installation = installation;
    this.log = log;
  }

  /** Checks all styles of the rules; each unknown font is an error at its line. */
  void join(Rules rules, FontShelf shelf) {
    for (TypeStyle style : rules.type().values()) {
      String font = style.font();
      if (!shelf.has(font)) {
        if (namesFile(font)) {
          file(style, rules).ifPresent(path -> take(style, path));
        } else {
          log.add(unknown(style, shelf));
        }
      }
    }
  }

  /** The font files that were found, by the text that names them. */
  Map<String, Path> files() {
    return Map.copyOf(found);
  }

  private static boolean namesFile(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    boolean ending =
        List.of(".ttf", ".otf", ".ttc", ".woff", ".woff2").stream().anyMatch(name::endsWith);
    return ending || name.contains("/") || name.contains("\\");
  }

  private Optional<Path> file(TypeStyle style, Rules rules) {
    Optional<Path> file =
        installation
            .fontRoots()
            .find(Path.of(style.place().file()), style.font())
            .or(() -> installation.fontRoots().find(Path.of(rules.file()), style.font()));
    if (file.isEmpty()) {
      log.add(
          Notice.error("unknown-font", "no font file " + style.font())
              .at(place(style))
              .hint("font files lie in the rules' own folder or in the installation"));
    }
    return file;
  }

  private void take(TypeStyle style, Path path) {
    Path known = found.putIfAbsent(style.font(), path);
    if (known != null) {
      if (!known.equals(path)) {
        log.add(
            Notice.error("unknown-font", style.font() + " means two different files")
                .at(place(style))
                .hint("the other one is " + known));
      }
      return;
    }
    try {
      Face.load(style.font(), path);
    } catch (InputException e) {
      e.notices().forEach(notice -> log.add(notice.at(place(style))));
    }
  }

  private static Notice unknown(TypeStyle style, FontShelf shelf) {
    Notice notice =
        Notice.error("unknown-font", "unknown font \"" + style.font() + "\"").at(place(style));
    return NearestName.hint(style.font(), shelf.ids()).map(notice::hint).orElse(notice);
  }

  private static Place place(TypeStyle style) {
    return YamlPlaces.of(Path.of(style.place().file()), List.of("type", style.name(), "font"))
        .orElse(style.place());
  }
}
