package dev.duikai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows of docs/architecture.md. */
@AnalyzeClasses(packages = "dev.duikai", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String[] DRIVERS = {
    "dev.duikai.job..", "dev.duikai.batch..", "dev.duikai.preview..", "dev.duikai.cli.."
  };

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("measure")
          .definedBy("dev.duikai.measure")
          .layer("notice")
          .definedBy("dev.duikai.notice")
          .layer("sheet")
          .definedBy("dev.duikai.sheet")
          .layer("yaml")
          .definedBy("dev.duikai.yaml")
          .layer("grammar")
          .definedBy("dev.duikai.grammar..")
          .layer("copy")
          .definedBy("dev.duikai.copy..")
          .layer("font")
          .definedBy("dev.duikai.font..")
          .layer("art")
          .definedBy("dev.duikai.art..")
          .layer("compose")
          .definedBy("dev.duikai.compose..")
          .layer("fill")
          .definedBy("dev.duikai.makeup.fill..")
          .layer("form")
          .definedBy("dev.duikai.makeup.form..")
          .layer("makeup")
          .definedBy("dev.duikai.makeup")
          .layer("edition")
          .definedBy("dev.duikai.edition..")
          .layer("forme")
          .definedBy("dev.duikai.forme..")
          .layer("press")
          .definedBy("dev.duikai.press..")
          .layer("proof")
          .definedBy("dev.duikai.proof..")
          .layer("preflight")
          .definedBy("dev.duikai.preflight..")
          .layer("drivers")
          .definedBy(DRIVERS)
          .whereLayer("sheet")
          .mayOnlyAccessLayers("measure")
          .whereLayer("yaml")
          .mayOnlyAccessLayers("measure", "notice")
          .whereLayer("yaml")
          .mayOnlyBeAccessedByLayers("grammar", "copy", "drivers")
          .whereLayer("grammar")
          .mayOnlyAccessLayers("measure", "notice", "yaml")
          .whereLayer("copy")
          .mayOnlyAccessLayers("measure", "notice", "yaml")
          .whereLayer("font")
          .mayOnlyAccessLayers("measure", "notice")
          .whereLayer("art")
          .mayOnlyAccessLayers("measure", "notice")
          .whereLayer("compose")
          .mayOnlyAccessLayers("measure", "notice", "copy", "font")
          .whereLayer("fill")
          .mayOnlyAccessLayers("measure")
          .whereLayer("form")
          .mayOnlyAccessLayers(
              "measure", "notice", "grammar", "copy", "font", "art", "compose", "fill")
          .whereLayer("makeup")
          .mayOnlyAccessLayers(
              "measure", "notice", "grammar", "copy", "font", "art", "compose", "form", "fill")
          .whereLayer("edition")
          .mayOnlyAccessLayers(
              "measure", "notice", "grammar", "copy", "font", "art", "compose", "form", "fill",
              "makeup")
          .whereLayer("press")
          .mayOnlyAccessLayers("measure", "notice", "sheet", "font", "art")
          .whereLayer("proof")
          .mayOnlyAccessLayers("measure", "notice", "sheet", "font", "art")
          .whereLayer("preflight")
          .mayOnlyAccessLayers("measure", "notice")
          .whereLayer("forme")
          .mayOnlyBeAccessedByLayers("drivers")
          .whereLayer("drivers")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("dev.duikai.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule OPENPDF_ONLY_IN_PRESS =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.duikai.press..", "org.openpdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.openpdf..", "com.lowagie..");

  @ArchTest
  static final ArchRule FONTBOX_ONLY_IN_FONT =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.duikai.font..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.fontbox..");

  @ArchTest
  static final ArchRule PDFBOX_ONLY_IN_PREFLIGHT_AND_ART =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.duikai.preflight..", "dev.duikai.art..", "dev.duikai.font..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule PRINT_RULES_KNOW_NO_PDF_LIBRARY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.duikai.preflight.fact..",
              "dev.duikai.preflight.rule..",
              "dev.duikai.preflight.check..",
              "dev.duikai.preflight.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule PRINT_CHECKS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("fact")
          .definedBy("dev.duikai.preflight.fact")
          .layer("read")
          .definedBy("dev.duikai.preflight.read..")
          .layer("rule")
          .definedBy("dev.duikai.preflight.rule")
          .layer("check")
          .definedBy("dev.duikai.preflight.check")
          .layer("report")
          .definedBy("dev.duikai.preflight.report")
          .whereLayer("fact")
          .mayNotAccessAnyLayer()
          .whereLayer("read")
          .mayOnlyAccessLayers("fact")
          .whereLayer("rule")
          .mayOnlyAccessLayers("fact")
          .whereLayer("report")
          .mayOnlyAccessLayers("fact", "rule");

  @ArchTest
  static final ArchRule PRINT_READERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cos")
          .definedBy("dev.duikai.preflight.read.cos")
          .layer("colour")
          .definedBy("dev.duikai.preflight.read.colour")
          .layer("font")
          .definedBy("dev.duikai.preflight.read.font")
          .layer("image")
          .definedBy("dev.duikai.preflight.read.image")
          .layer("document")
          .definedBy("dev.duikai.preflight.read.document")
          .layer("page")
          .definedBy("dev.duikai.preflight.read.page")
          .layer("file")
          .definedBy("dev.duikai.preflight.read")
          .whereLayer("cos")
          .mayNotAccessAnyLayer()
          .whereLayer("colour")
          .mayOnlyAccessLayers("cos")
          .whereLayer("font")
          .mayOnlyAccessLayers("cos")
          .whereLayer("image")
          .mayOnlyAccessLayers("cos", "colour")
          .whereLayer("document")
          .mayOnlyAccessLayers("cos")
          .whereLayer("page")
          .mayOnlyAccessLayers("cos", "colour", "font", "image")
          .whereLayer("file")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule COMMANDS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("program")
          .definedBy("dev.duikai.cli")
          .layer("desk")
          .definedBy("dev.duikai.cli.desk")
          .layer("issue")
          .definedBy("dev.duikai.cli.issue")
          .layer("rules")
          .definedBy("dev.duikai.cli.rules")
          .layer("check")
          .definedBy("dev.duikai.cli.check")
          .whereLayer("program")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("desk")
          .mayNotAccessAnyLayer()
          .whereLayer("issue")
          .mayOnlyAccessLayers("desk")
          .whereLayer("rules")
          .mayOnlyAccessLayers("desk", "issue")
          .whereLayer("check")
          .mayOnlyAccessLayers("desk");

  @ArchTest
  static final ArchRule SOLVER =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy("dev.duikai.makeup.fill")
          .layer("table")
          .definedBy("dev.duikai.makeup.fill.table")
          .layer("judge")
          .definedBy("dev.duikai.makeup.fill.judge")
          .layer("region")
          .definedBy("dev.duikai.makeup.fill.region")
          .layer("pin")
          .definedBy("dev.duikai.makeup.fill.pin")
          .layer("search")
          .definedBy("dev.duikai.makeup.fill.search")
          .whereLayer("words")
          .mayNotAccessAnyLayer()
          .whereLayer("table")
          .mayOnlyAccessLayers("words")
          .whereLayer("judge")
          .mayOnlyAccessLayers("words")
          .whereLayer("region")
          .mayOnlyAccessLayers("words", "table")
          .whereLayer("search")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule SNAKEYAML_ONLY_IN_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.duikai.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml..");

  @ArchTest
  static final ArchRule TERMINAL_ONLY_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.duikai.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule NO_CLOCK_BELOW_DRIVERS =
      noClasses()
          .that()
          .resideOutsideOfPackages(DRIVERS)
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule NO_STATIC_MUTABLE_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotFinal()
          .should()
          .notBePublic()
          .andShould()
          .bePrivate()
          .andShould()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CLASSES_ARE_FINAL_OR_RECORDS_OR_SEALED =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotEndingWith("package-info")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
