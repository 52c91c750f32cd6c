package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Metadata;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the file says about itself. */
final class MetadataRules {

  private static final String INFO = "document information";
  private static final String XMP = "XMP packet";
  private static final Set<String> TRAPPED = Set.of("True", "False");

  private MetadataRules() {}

  static List<Rule> rules() {
    return List.of(packet(), pdfx(), trapped(), title(), dates(), ids(), agrees());
  }

  private static Rule packet() {
    return Rule.of(
        "xmp-packet",
        "the XMP packet is there and well-formed",
        "XMP 元数据",
        "have the file written with XMP metadata",
        (file, profile, hits) -> {
          Metadata data = file.metadata();
          data.fault().ifPresent(why -> hits.file(profile.standard(), XMP, why, "well-formed XML"));
          if (!data.packet()) {
            Level level = profile.flavour() == Flavour.X4 ? Level.ERROR : Level.NOTICE;
            hits.file(level, XMP, "none", "a packet");
          }
        });
  }

  private static Rule pdfx() {
    return Rule.of(
            "pdfx-version",
            "GTS_PDFXVersion names the standard",
            "PDF/X 版本",
            "export the file as the PDF/X that the plant asks for",
            (file, profile, hits) -> {
              Metadata data = file.metadata();
              boolean x4 = profile.flavour() == Flavour.X4;
              Optional<String> claimed =
                  x4 ? data.xmp("pdfxid:GTS_PDFXVersion") : data.info("GTS_PDFXVersion");
              String asked = x4 ? "PDF/X-4" : "PDF/X-1a:2003";
              if (claimed.filter(version -> names(version, asked, data)).isEmpty()) {
                hits.file(Level.ERROR, x4 ? XMP : INFO, claimed.orElse("none"), asked);
              }
            })
        .only(Flavour.X4, Flavour.X1A);
  }

  private static boolean names(String version, String asked, Metadata data) {
    boolean older =
        version.equals("PDF/X-1:2001")
            && data.info("GTS_PDFXConformance").filter("PDF/X-1a:2001"::equals).isPresent();
    return version.equals(asked) || (older && asked.startsWith("PDF/X-1"));
  }

  private static Rule trapped() {
    return Rule.of(
        "trapped",
        "Trapped is True or False",
        "陷印标记",
        "say whether the file is trapped: Trapped True or False, not Unknown",
        (file, profile, hits) -> {
          Optional<String> said =
              file.metadata().info("Trapped").or(() -> file.metadata().xmp("pdf:Trapped"));
          if (said.filter(TRAPPED::contains).isEmpty()) {
            hits.file(profile.standard(), INFO, said.orElse("none"), "True or False");
          }
        });
  }

  private static Rule title() {
    return Rule.of(
        "title",
        "the file has a title",
        "标题",
        "give the document a title, such as paper, date and page",
        (file, profile, hits) -> {
          if (file.metadata().info("Title").or(() -> file.metadata().xmp("dc:title")).isEmpty()) {
            hits.file(profile.standard(), INFO, "none", "a title");
          }
        });
  }

  private static Rule dates() {
    return Rule.of(
            "document-dates",
            "the file says when it was made and changed",
            "日期",
            "have dates written: CreationDate and ModDate; in XMP also MetadataDate for PDF/X-4",
            (file, profile, hits) -> {
              Metadata data = file.metadata();
              boolean x4 = profile.flavour() == Flavour.X4;
              Stream<String> needed =
                  x4
                      ? Stream.of("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")
                      : Stream.of("CreationDate", "ModDate");
              needed
                  .filter(key -> (x4 ? data.xmp(key) : data.info(key)).isEmpty())
                  .forEach(key -> hits.file(Level.ERROR, x4 ? XMP : INFO, "no " + key, "a date"));
            })
        .only(Flavour.X4, Flavour.X1A);
  }

  private static Rule ids() {
    return Rule.of(
            "document-id",
            "XMP names document, version and rendition",
            "文档标识",
            "have xmpMM:DocumentID, VersionID and RenditionClass written",
            (file, profile, hits) ->
                Stream.of("xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass")
                    .filter(key -> file.metadata().xmp(key).isEmpty())
                    .forEach(key -> hits.file(Level.ERROR, XMP, "no " + key, "a value")))
        .only(Flavour.X4);
  }

  private static Rule agrees() {
    return Rule.of(
        "metadata-agrees",
        "document information and XMP say the same",
        "元数据一致",
        "let one program write both, or remove the document information",
        (file, profile, hits) ->
            Twin.ALL.stream()
                .flatMap(twin -> twin.quarrel(file.metadata()).stream())
                .forEach(
                    quarrel -> hits.file(profile.standard(), INFO, quarrel.info(), quarrel.xmp())));
  }
}
