package dev.duikai.yaml;

import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** Builds the tree from SnakeYAML's events and refuses what may harm. */
final class YamlComposer {

  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 30;

  private final SourceLines lines;
  private final Iterator<Event> events;
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int aliases;

  YamlComposer(String text, String shown, int firstLine) {
    this.lines = SourceLines.of(text, shown, firstLine);
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
  }

  Optional<YamlNode> compose(NoticeLog log) {
    try {
      return Optional.of(document());
    } catch (Refused e) {
      log.add(e.notice());
    } catch (MarkedYAMLException e) {
      log.add(ParserWords.of(e, mark -> lines.place(mark.getLine(), mark.getColumn())));
    } catch (YAMLException e) {
      log.add(Notice.error("yaml", "is not YAML: " + firstLine(e)).at(lines.place(0, 0)));
    }
    return Optional.empty();
  }

  private static String firstLine(YAMLException e) {
    return Optional.ofNullable(e.getMessage()).orElse("").lines().findFirst().orElse("");
  }

  private YamlNode document() {
    Event event = events.next();
    while (!(event instanceof DocumentStartEvent) && !(event instanceof StreamEndEvent)) {
      event = events.next();
    }
    if (event instanceof StreamEndEvent) {
      return YamlMap.empty(lines.place(0, 0));
    }
    YamlNode root = node(events.next(), 0);
    events.next();
    Event after = events.next();
    if (after instanceof DocumentStartEvent) {
      throw refuse(after, "a second document begins", "one file holds one document");
    }
    return root instanceof YamlText text && text.absent() ? YamlMap.empty(root.place()) : root;
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    if (depth > DEEPEST) {
      throw refuse(event, "more than " + DEEPEST + " levels deep", "write it flatter");
    }
    refuseTag(event);
    Optional<String> anchor = Optional.ofNullable(((NodeEvent) event).getAnchor());
    anchor.ifPresent(open::add);
    YamlNode node =
        switch (event) {
          case ScalarEvent scalar -> text(scalar);
          case SequenceStartEvent start -> list(start, depth);
          case MappingStartEvent start -> map(start, depth);
          default -> throw refuse(event, "is not YAML", "check the indentation");
        };
    anchor.ifPresent(name -> close(name, node));
    return node;
  }

  private void close(String anchor, YamlNode node) {
    open.remove(anchor);
    anchors.put(anchor, node);
  }

  private void refuseTag(Event event) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> Optional.ofNullable(scalar.getTag());
          case CollectionStartEvent start -> Optional.ofNullable(start.getTag());
          default -> Optional.empty();
        };
    tag.ifPresent(name -> {
      throw refuse(event, "a value may not begin with !", "put it in quotes");
    });
  }

  private YamlNode alias(AliasEvent alias) {
    String name = alias.getAnchor();
    aliases++;
    if (aliases > MOST_ALIASES) {
      throw refuse(alias, "more than " + MOST_ALIASES + " aliases", "write the values out");
    }
    if (open.contains(name)) {
      throw refuse(alias, "alias *" + name + " stands inside what it names", "write it out");
    }
    if (!anchors.containsKey(name)) {
      throw refuse(
          alias, "*" + name + " names nothing", "a value that begins with * must be put in quotes");
    }
    return anchors.get(name);
  }

  private YamlText text(ScalarEvent scalar) {
    Place place = place(scalar.getStartMark());
    String value = scalar.getValue();
    if (Controls.halfPair(value)) {
      throw new Refused(
          Notice.error("yaml", "an escape makes half a surrogate pair")
              .at(place)
              .hint("write the character itself"));
    }
    if (value.chars().anyMatch(c -> Controls.refused((char) c))) {
      throw new Refused(
          Notice.error("yaml", "an escape makes a control character")
              .at(place)
              .hint("leave it out"));
    }
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    Mark end = scalar.getEndMark();
    Optional<String> comment =
        plain ? lines.comment(end.getLine(), end.getColumn()) : Optional.empty();
    return new YamlText(value, plain, comment, place);
  }

  private YamlList list(SequenceStartEvent start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event next = events.next();
    while (!next.is(Event.ID.SequenceEnd)) {
      items.add(node(next, depth + 1));
      next = events.next();
    }
    return new YamlList(items, place(start.getStartMark()));
  }

  private YamlMap map(MappingStartEvent start, int depth) {
    LinkedHashMap<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    Event next = events.next();
    while (!next.is(Event.ID.MappingEnd)) {
      YamlText key = key(next, depth);
      if (entries.containsKey(key.text())) {
        int first = entries.get(key.text()).key().place().line();
        throw new Refused(
            Notice.error("yaml", "key " + key.text() + " stands here a second time")
                .at(key.place())
                .hint("the first is on line " + first));
      }
      entries.put(key.text(), new YamlMap.Entry(key, node(events.next(), depth + 1)));
      next = events.next();
    }
    return new YamlMap(entries, place(start.getStartMark()));
  }

  private YamlText key(Event event, int depth) {
    if (node(event, depth + 1) instanceof YamlText text) {
      return text;
    }
    throw refuse(event, "a key must be text", "quote text that begins with [ or {");
  }

  private Refused refuse(Event event, String message, String hint) {
    return new Refused(Notice.error("yaml", message).at(place(event.getStartMark())).hint(hint));
  }

  private Place place(Mark mark) {
    return lines.place(mark.getLine(), mark.getColumn());
  }
}
