package dev.duikai.preflight.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.report.CheckedRule;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Rule;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a file that breaks it alone and is caught, and one that comes near and passes. */
final class RuleBookTest {

  static Stream<Pair> pairs() {
    return Stream.of(
            FilePairs.all(),
            ObjectPairs.all(),
            PagePairs.all(),
            ColourPairs.all(),
            TypePairs.all(),
            FontPairs.all())
        .flatMap(List::stream);
  }

  @Test
  void everyRuleHasOnePair() {
    List<String> rules = RuleBook.all().stream().map(Rule::id).sorted().toList();
    assertEquals(rules, pairs().map(Pair::rule).sorted().toList());
    assertEquals(rules.size(), new TreeSet<>(rules).size());
  }

  @ParameterizedTest
  @EnumSource
  void cleanPageBreaksNothing(Flavour flavour) {
    Report report = report(Specimen.of(flavour), Limits.newsprint());
    assertEquals(List.of(), report.hits());
    assertTrue(report.rules(CheckedRule.State.PASSED).size() > 70);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void brokenFileIsCaughtByItsRuleAlone(Pair pair) {
    Report report = report(pair.broken(), pair.limits());
    assertEquals(Set.of(pair.rule()), ids(report), report.hits().toString());
    report.hits().forEach(RuleBookTest::assertTelling);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void soundFilePasses(Pair pair) {
    Report report = report(pair.sound(), pair.limits());
    assertEquals(List.of(), report.hits());
  }

  private static void assertTelling(Hit hit) {
    assertTrue(
        Stream.of(hit.object(), hit.value(), hit.limit(), hit.cure()).noneMatch(String::isBlank),
        hit.toString());
    assertEquals(hit.page().isPresent(), hit.box().isPresent(), hit.toString());
  }

  private static Report report(Specimen specimen, Limits limits) {
    return Preflight.check("specimen.pdf", specimen.pdf(), specimen.flavour(), limits);
  }

  private static Set<String> ids(Report report) {
    return report.hits().stream().map(Hit::rule).collect(Collectors.toSet());
  }
}
