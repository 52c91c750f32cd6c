package dev.duikai.preflight.check;

import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.read.PrintFileReader;
import dev.duikai.preflight.report.CheckedRule;
import dev.duikai.preflight.report.Report;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Hit;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Checks a finished PDF against the rules of print (印前检查). */
public final class Preflight {

  private Preflight() {}

  /**
   * Checks a file against a flavour.
   *
   * @param name the file's name as the user knows it
   * @throws dev.duikai.notice.InputException where the file can't be read as a PDF
   */
  public static Report check(String name, byte[] file, Flavour flavour, Limits limits) {
    return report(PrintFileReader.read(name, file), new Profile(flavour, limits));
  }

  /**
   * Checks a file against the flavour that it claims to have itself.
   *
   * @throws dev.duikai.notice.InputException where the file can't be read as a PDF
   */
  public static Report check(String name, byte[] file, Limits limits) {
    PrintFile read = PrintFileReader.read(name, file);
    Flavour claimed = read.metadata().pdfx().map(Flavour::claimed).orElse(Flavour.PLAIN);
    return report(read, new Profile(claimed, limits));
  }

  private static Report report(PrintFile file, Profile profile) {
    List<Hit> hits = new ArrayList<>();
    List<CheckedRule> checked = new ArrayList<>();
    for (Rule rule : RuleBook.all()) {
      boolean applies = rule.applies(profile);
      List<Hit> own = applies ? rule.hits(file, profile) : List.of();
      hits.addAll(own);
      checked.add(CheckedRule.of(rule, applies, own));
    }
    return Report.of(file, profile, hits, checked);
  }
}
