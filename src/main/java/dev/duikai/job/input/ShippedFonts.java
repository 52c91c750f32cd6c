package dev.duikai.job.input;

import dev.duikai.font.FontShelf;
import dev.duikai.grammar.FontEntry;
import dev.duikai.grammar.FontList;
import dev.duikai.notice.InputException;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shelf of the faces that duikai ships; a role whose file is missing is taken by another. */
public final class ShippedFonts {

  private final FontList list;
  private final Path folder;
  private final NoticeLog log;

  private ShippedFonts(FontList list, Path folder, NoticeLog log) {
    this.list = list;
    this.folder = folder;
    this.log = log;
  }

  /**
   * A shelf with every role of the installation.
   *
   * @param log takes a warning for each role that another face takes
   * @throws InputException where no face is left at all
   */
  public static FontShelf shelf(Installation installation, NoticeLog log) {
    ShippedFonts fonts = new ShippedFonts(installation.fontList(), installation.fonts(), log);
    Map<String, Path> files = new LinkedHashMap<>();
    for (FontEntry entry : fonts.list.entries()) {
      fonts.file(entry).ifPresent(file -> files.put(entry.role(), file));
    }
    if (files.isEmpty()) {
      throw InputException.of(
          Notice.error("font", "no font file of fonts.yaml is there")
              .at(Place.of(installation.fonts().toString())));
    }
    return FontShelf.of(files);
  }

  private Optional<Path> file(FontEntry entry) {
    Optional<FontEntry> taken = standing(entry, new HashSet<>());
    if (taken.isEmpty()) {
      log.add(missing(entry).hint("no other face is named to take its role"));
    } else if (!taken.get().equals(entry)) {
      log.add(missing(entry).hint("the face of role " + taken.get().role() + " stands in for it"));
    }
    return taken.map(this::path);
  }

  private Optional<FontEntry> standing(FontEntry entry, Set<String> seen) {
    if (Files.isRegularFile(path(entry))) {
      return Optional.of(entry);
    }
    return seen.add(entry.role())
        ? entry.standsIn().flatMap(list::role).flatMap(next -> standing(next, seen))
        : Optional.empty();
  }

  private Path path(FontEntry entry) {
    return folder.resolve(entry.file());
  }

  private Notice missing(FontEntry entry) {
    return Notice.warning("font-missing", "the font file of role " + entry.role() + " is missing")
        .at(Place.of(path(entry).toString()));
  }
}
