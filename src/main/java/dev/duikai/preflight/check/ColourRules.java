package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.rule.Hits;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Colour spaces: what they are, and which inks they name. */
final class ColourRules {

  private static final Set<String> PROCESS =
      Set.of("Cyan", "Magenta", "Yellow", "Black", "None", Space.ALL_PLATES);
  private static final String CMYK = "CMYK or grey";

  private ColourRules() {}

  static List<Rule> rules() {
    return List.of(rgb(), deviceIndependent(), spots(), spotNames(), deviceN(), allPlates());
  }

  private static void each(
      PrintFile file, Predicate<Space> asked, BiConsumer<PrintPage, Painted> seen) {
    for (PrintPage page : file.pages()) {
      page.painted().stream()
          .filter(Ground::seen)
          .filter(object -> asked.test(Ground.space(object)))
          .forEach(object -> seen.accept(page, object));
    }
  }

  private static void hit(Hits hits, Level level, PrintPage page, Painted object, String limit) {
    hits.at(level, page, object.box(), object.object(), Ground.space(object).toString(), limit);
  }

  private static Rule rgb() {
    return Rule.of(
        "rgb",
        "nothing is in RGB",
        "RGB 颜色",
        "convert it to CMYK with the press profile; black type to K alone",
        (file, profile, hits) ->
            each(file, Space::rgb, (page, object) -> hit(hits, Level.ERROR, page, object, CMYK)));
  }

  private static Rule deviceIndependent() {
    return Rule.of(
        "device-independent-colour",
        "no profile or Lab stands between colours and plates",
        "设备无关颜色",
        "convert it to plain CMYK or grey with the press profile",
        (file, profile, hits) ->
            each(
                file,
                Space::deviceIndependent,
                (page, object) -> hit(hits, profile.strictest(), page, object, CMYK)));
  }

  private static Rule spots() {
    return Rule.of(
        "spot-colour",
        "spot inks are those that the job has ordered",
        "专色",
        "convert it to CMYK, or order the ink and allow it with --spot NAME",
        (file, profile, hits) ->
            each(
                file,
                space -> !space.colorants().isEmpty(),
                (page, object) ->
                    Ground.space(object).colorants().stream()
                        .filter(ink ->
                            !PROCESS.contains(ink) && !profile.limits().spots().contains(ink))
                        .forEach(ink ->
                            hits.at(
                                Level.WARNING,
                                page,
                                object.box(),
                                object.object(),
                                ink,
                                "process inks"))));
  }

  private static Rule spotNames() {
    return Rule.of(
        "spot-names",
        "a spot ink has one name and one substitute",
        "专色名称",
        "use one swatch with one name; two names make two plates",
        (file, profile, hits) -> {
          Map<String, Space> known = new TreeMap<>();
          each(
              file,
              space -> space.family() == Space.Family.SEPARATION && !space.allPlates(),
              (page, object) -> {
                Space space = Ground.space(object);
                Space first = known.putIfAbsent(plain(space.colorants().getFirst()), space);
                if (first != null && !first.equals(space)) {
                  hits.at(
                      Level.ERROR, page, object.box(), object.object(), words(space), words(first));
                }
              });
        });
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  private static String words(Space space) {
    return space.colorants().getFirst() + " by " + space.alternate();
  }

  private static Rule deviceN() {
    return Rule.of(
        "device-n",
        "no colours of mixed inks",
        "DeviceN 多色",
        "convert duotones and mixed inks to CMYK",
        (file, profile, hits) ->
            each(
                file,
                space -> space.family() == Space.Family.DEVICE_N,
                (page, object) -> hit(hits, Level.WARNING, page, object, CMYK)));
  }

  private static Rule allPlates() {
    return Rule.of(
        "all-plates",
        "only marks beyond the trim print on all plates",
        "套版色",
        "use black instead of the registration colour on the page",
        (file, profile, hits) ->
            each(
                file,
                Space::allPlates,
                (page, object) -> {
                  if (page.boxes().cut().touches(object.box().grown(0.05))) {
                    hit(hits, Level.ERROR, page, object, "marks only");
                  }
                }));
  }
}
