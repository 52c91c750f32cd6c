package dev.duikai.job;

import dev.duikai.copy.Control;
import dev.duikai.copy.Issue;
import dev.duikai.copy.Lock;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Pin;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.report.EarlierPlaces;
import dev.duikai.job.report.StoryEntry;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns locks (锁版) into pins: each locked story is to stand where it stood last. */
final class LockedBlocks {

  private static final List<String> REPORTS = List.of("report.json", "proof.json");

  private final Path out;
  private final boolean keep;
  private final NoticeLog log;

  private LockedBlocks(Path out, boolean keep, NoticeLog log) {
    this.out = out;
    this.keep = keep;
    this.log = log;
  }

  /**
   * The inputs with pins in place of locks; a lock of which no report speaks is an error.
   *
   * @param out the folder in which the last report lies
   * @param keep whether all else is to stay where it was as far as it can
   */
  static Inputs pinned(Inputs inputs, Path out, boolean keep, NoticeLog log) {
    Issue issue = inputs.issue();
    boolean none = issue.pages().stream().allMatch(p -> p.control().lock() instanceof Lock.Nothing);
    if (none && !keep) {
      return inputs;
    }
    LockedBlocks locked = new LockedBlocks(out, keep, log);
    EarlierPlaces places = locked.last().map(EarlierPlaces::read).orElse(EarlierPlaces.NONE);
    List<PageCopy> pages = issue.pages().stream().map(page -> locked.page(page, places)).toList();
    return inputs.with(
        new Issue(
            issue.folder(),
            issue.paper(),
            issue.date(),
            issue.number(),
            issue.imprint(),
            pages,
            issue.stories()));
  }

  /** The report that was written last. */
  private Optional<Path> last() {
    Optional<Path> last = Optional.empty();
    for (String name : REPORTS) {
      Path file = out.resolve(name);
      if (Files.isRegularFile(file) && (last.isEmpty() || newer(file, last.get()))) {
        last = Optional.of(file);
      }
    }
    return last;
  }

  private static boolean newer(Path a, Path b) {
    try {
      FileTime one = Files.getLastModifiedTime(a);
      return one.compareTo(Files.getLastModifiedTime(b)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PageCopy page(PageCopy page, EarlierPlaces places) {
    List<Pin> pins = new ArrayList<>(page.control().pins());
    switch (page.control().lock()) {
      case Lock.Nothing nothing -> {}
      case Lock.WholePage(Place place) -> {
        if (places.page(page.page()).isEmpty()) {
          unknown("page " + page.page(), place);
        }
        places
            .page(page.page())
            .forEach((story, stand) -> add(pins, pin(page, places, story, stand, place)));
      }
      case Lock.Stories(List<Lock.Locked> stories) -> {
        for (Lock.Locked locked : stories) {
          StoryEntry.Stand stand = places.page(page.page()).get(locked.story());
          if (stand == null) {
            unknown("story " + locked.story(), locked.place());
          } else {
            add(pins, pin(page, places, locked.story(), stand, locked.place()));
          }
        }
      }
    }
    List<Pin> was = keep ? was(page, places) : List.of();
    return page.with(new Control(pins, new Lock.Nothing(), was));
  }

  private static List<Pin> was(PageCopy page, EarlierPlaces places) {
    List<Pin> was = new ArrayList<>();
    places
        .page(page.page())
        .forEach((story, stand) -> was.add(pin(page, places, story, stand, page.place())));
    return was;
  }

  /** What place: says of a story goes before its lock. */
  private static void add(List<Pin> pins, Pin pin) {
    if (pins.stream().noneMatch(p -> p.story().equals(pin.story()))) {
      pins.add(pin);
    }
  }

  /** A story that shares its block with others stands in a panel, whose form is not its own. */
  private static Pin pin(
      PageCopy page, EarlierPlaces places, String story, StoryEntry.Stand stand, Place place) {
    boolean panel = places.page(page.page()).values().stream().filter(stand::equals).count() > 1;
    return panel
        ? new Pin(
            story,
            OptionalInt.of(stand.column()),
            OptionalInt.of(stand.line()),
            Optional.empty(),
            OptionalInt.empty(),
            place)
        : pin(story, stand, place);
  }

  private static Pin pin(String story, StoryEntry.Stand stand, Place place) {
    return new Pin(
        story,
        OptionalInt.of(stand.column()),
        OptionalInt.of(stand.line()),
        Optional.of(stand.measure()),
        OptionalInt.of(stand.lines()),
        place);
  }

  private void unknown(String what, Place place) {
    log.add(
        Notice.error("lock", what + " cannot be locked: no report says where it stood")
            .at(place)
            .hint("proof the issue once without lock:; the report is looked for in " + out));
  }
}
