package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An issue made by hand for one construct: a folder under {@code src/bench/resources/set-a}. Stories
 * and pictures that it names and does not hold itself are those of the samples.
 *
 * @param construct what it is made for
 * @param folder its name
 */
record HandMade(Construct construct, String folder) {

  private static final Path FOLDERS = Path.of("src/bench/resources/set-a");
  private static final List<String> SAMPLES = List.of("city-daily", "first-page");
  private static final Pattern STORIES = Pattern.compile("stories: \\[([^]]*)]");
  private static final Pattern EAR = Pattern.compile("ear: \\{story: ([a-z-]+)}");

  /** Where a sample's story stood there says nothing here. */
  private static final Pattern PLACE = Pattern.compile("(?m)^(page|rank): .*\n");

  /** The thirteen issues. */
  static List<HandMade> all() {
    return List.of(
        new HandMade(Construct.PINWHEEL, "pinwheel"),
        new HandMade(Construct.WIDE_LEAD, "wide-lead"),
        new HandMade(Construct.UPRIGHT, "upright-head"),
        new HandMade(Construct.BRIEFS, "briefs"),
        new HandMade(Construct.BOX_AND_TINT, "boxed"),
        new HandMade(Construct.PHOTO, "photo"),
        new HandMade(Construct.RIGHT_LEGS, "right-legs"),
        new HandMade(Construct.BROKEN, "broken-measure"),
        new HandMade(Construct.JUMP, "jump"),
        new HandMade(Construct.CORNER_AD, "corner-ad"),
        new HandMade(Construct.L_SHAPE, "l-shape"),
        new HandMade(Construct.FOOT_AD, "foot-ad"),
        new HandMade(Construct.FRONT, "front"));
  }

  /** Writes it with all that it names into a folder and gives that. */
  Path write(Path home, Path work) {
    Path target = work.resolve(folder);
    try {
      copy(home.resolve(FOLDERS).resolve(folder), target);
      for (String sample : SAMPLES) {
        copy(
            home.resolve("samples").resolve(sample).resolve("pictures"),
            target.resolve("pictures"));
      }
      for (String story : named(Files.readString(target.resolve("issue.yaml")))) {
        Path file = target.resolve("copy").resolve(story + ".md");
        if (!Files.exists(file)) {
          Files.createDirectories(file.getParent());
          Files.writeString(file, PLACE.matcher(sample(home, story)).replaceAll(""));
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> named(String issue) {
    List<String> named = new ArrayList<>();
    Matcher lists = STORIES.matcher(issue);
    while (lists.find()) {
      named.addAll(List.of(lists.group(1).split(", ")));
    }
    Matcher ears = EAR.matcher(issue);
    while (ears.find()) {
      named.add(ears.group(1));
    }
    return named;
  }

  private static String sample(Path home, String story) throws IOException {
    for (String sample : SAMPLES) {
      Path file = home.resolve("samples").resolve(sample).resolve("copy/" + story + ".md");
      if (Files.exists(file)) {
        return Files.readString(file);
      }
    }
    throw new IllegalStateException("no sample has a story " + story);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).collect(Collectors.toList())) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }
}
