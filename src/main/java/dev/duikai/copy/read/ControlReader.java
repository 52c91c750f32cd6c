package dev.duikai.copy.read;

import dev.duikai.copy.Control;
import dev.duikai.copy.Lock;
import dev.duikai.copy.Pin;
import dev.duikai.copy.Story;
import dev.duikai.measure.Measure;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a page of issue.yaml fixes: {@code place:} and {@code lock:}. */
final class ControlReader {

  private static final List<String> KEYS = List.of("column", "line", "measure", "lines");
  private static final String PAGE = "page";

  private final PagePlan plan;
  private final Sheets sheets;
  private final NoticeLog log;

  private ControlReader(PagePlan plan, Sheets sheets, NoticeLog log) {
    this.plan = plan;
    this.sheets = sheets;
    this.log = log;
  }

  static Control read(PagePlan plan, Sheets sheets, NoticeLog log) {
    ControlReader reader = new ControlReader(plan, sheets, log);
    return new Control(reader.pins(), reader.lock(), List.of());
  }

  private List<Pin> pins() {
    List<Pin> pins = new ArrayList<>();
    plan.fields()
        .mapsByKey("place", KEYS)
        .forEach((id, fields) -> {
          if (known(id, plan.fields().keyPlace("place", id))) {
            pins.add(pin(id, fields));
          }
        });
    return pins;
  }

  private Pin pin(String id, Fields fields) {
    Optional<Measure> measure = fields.name("measure").flatMap(text -> measure(text, fields));
    return new Pin(
        id,
        fields.index("column"),
        fields.index("line"),
        measure,
        fields.number("lines"),
        fields.place());
  }

  private static Optional<Measure> measure(String text, Fields fields) {
    if (!text.matches("[1-9]\\d?/[1-9]\\d?")) {
      fields.error("measure", "a measure has the form 4/3 (columns/legs), not " + text);
      return Optional.empty();
    }
    int slash = text.indexOf('/');
    int columns = Integer.parseInt(text.substring(0, slash));
    return Optional.of(new Measure(columns, Integer.parseInt(text.substring(slash + 1))));
  }

  private Lock lock() {
    Fields fields = plan.fields();
    if (!fields.has("lock")) {
      return new Lock.Nothing();
    }
    if (!fields.listed("lock")) {
      Optional<String> word = fields.name("lock");
      if (word.filter(PAGE::equals).isEmpty() && word.isPresent()) {
        log.add(
            Notice.error("field", "lock is page or a list of stories, not " + word.get())
                .at(fields.place("lock"))
                .hint("write lock: page, or lock: [" + word.get() + "]"));
      }
      return new Lock.WholePage(fields.place("lock"));
    }
    List<Lock.Locked> locked = new ArrayList<>();
    for (YamlText name : fields.names("lock").orElse(List.of())) {
      if (known(name.text(), name.place())) {
        locked.add(new Lock.Locked(name.text(), name.place()));
      }
    }
    return new Lock.Stories(locked);
  }

  /** Whether a story stands on this page, by its own page or as a tail that may come. */
  private boolean known(String id, Place place) {
    Optional<Story> story = sheets.story(id, place, log);
    if (story.isEmpty()) {
      return false;
    }
    if (plan.stories().contains(story.get())) {
      return true;
    }
    log.add(
        Notice.error("not-on-page", "story " + id + " does not stand on page " + plan.number())
            .at(place)
            .hint(
                "the page holds "
                    + String.join(", ", plan.stories().stream().map(Story::id).toList())));
    return false;
  }
}
