package dev.duikai.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.duikai.job.input.Installation;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition with jumps printed on one thread and on many, in four locales and time zones: the same
 * bytes. {@code mvn test -Dtest=SameBytesTest -Druns=50} prints it fifty times.
 */
final class SameBytesTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int RUNS = Integer.getInteger("runs", 4);

  /** Turkish letter case, Arabic digits, a Buddhist year, the language of the paper. */
  private static final List<String> LOCALES =
      List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN");

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "America/St_Johns", "UTC", "Asia/Shanghai");

  private static final List<Integer> THREADS = List.of(1, 7, 2, 16, 3);

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void threadsLocalesAndTimeZonesChangeNoByte() throws Exception {
    Map<String, String> first = printed(0);
    assertEquals(4, first.keySet().stream().filter(name -> name.endsWith(".pdf")).count());
    for (int run = 1; run < RUNS; run++) {
      assertEquals(first, printed(run), "run " + run);
    }
  }

  /** Everything that a run writes, by name. */
  private Map<String, String> printed(int run) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(LOCALES.get(run % LOCALES.size())));
    TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(run / 2 % ZONES.size())));
    Path out = folder.resolve("run-" + run);
    Order order = new Order(HOME.resolve("samples/city-daily"), Set.of(), Optional.of(out), true);
    try (ForkJoinPool threads = new ForkJoinPool(THREADS.get(run % THREADS.size()))) {
      threads
          .submit(() ->
              new PrintJob(Workshop.open(new Installation(HOME), new EditionMaker()), Progress.NONE)
                  .run(order, new NoticeLog()))
          .get();
    }
    return contents(out);
  }

  private static Map<String, String> contents(Path out) throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), hash(file));
      }
    }
    return contents;
  }

  private static String hash(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
