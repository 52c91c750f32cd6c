package dev.duikai.grammar.read;

import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.key.HouseAdKeys;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlFile;
import dev.duikai.yaml.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads house ads (公益广告). */
public final class HouseAdReader {

  private HouseAdReader() {}

  /** All house ads of a folder, in the order of their file names. */
  public static List<HouseAd> folder(Path folder, String shown, NoticeLog log) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> read(file, shown + "/" + file.getFileName(), log).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file is meant as a house ad, rather than as layout rules. */
  public static boolean recognises(Path file) {
    return YamlFile.read(file, file.toString(), new NoticeLog())
        .filter(node ->
            node instanceof YamlMap map
                && map.keys().stream().anyMatch(List.of("slogan", "ornament", "inks")::contains)
                && map.keys().stream().noneMatch(List.of("grammar", "extends")::contains))
        .isPresent();
  }

  /** One house ad; none where there are errors, which then stand in the log. */
  public static Optional<HouseAd> read(Path file, String shown, NoticeLog log) {
    return YamlFile.read(file, shown, log)
        .flatMap(node -> {
          YamlMap map = Values.of(node).map();
          boolean clean = new ShapeCheck(map, log).check(HouseAdKeys.HOUSE_AD).isEmpty();
          return clean ? Optional.of(make(new Values(map))) : Optional.empty();
        })
        .filter(ad -> sound(ad, shown, log));
  }

  private static HouseAd make(Values v) {
    Values inks = v.sub("inks");
    return new HouseAd(
        v.text("id", ""),
        v.texts("slogan"),
        v.texts("text"),
        v.text("sign", ""),
        v.text("ornament", ""),
        inks.cmyk("ground").orElse(Cmyk.PAPER),
        inks.cmyk("main").orElse(Cmyk.BLACK));
  }

  private static boolean sound(HouseAd ad, String shown, NoticeLog log) {
    boolean lines =
        !ad.slogan().isEmpty()
            && ad.slogan().size() <= 3
            && ad.slogan().stream().allMatch(HouseAdReader::sloganLength);
    if (!lines || ad.text().size() > 3) {
      log.add(
          Notice.error("rules", "a slogan has 1 to 3 lines of 4 to 12 characters, text at most 3")
              .at(Place.of(shown)));
    }
    return lines && ad.text().size() <= 3;
  }

  private static boolean sloganLength(String line) {
    int characters = line.codePointCount(0, line.length());
    return characters >= 4 && characters <= 12;
  }
}
