package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Rule;
import java.util.List;

/** The file as a file: version, frame, ID, encryption, pages. */
final class FrameRules {

  private static final String FILE = "file";

  private FrameRules() {}

  static List<Rule> rules() {
    return List.of(frame(), version(), id(), encryption(), pages(), labels());
  }

  private static Rule frame() {
    return Rule.of(
        "file-frame",
        "header, cross references and end stand where they belong",
        "文件结构",
        "save the file again from where it was made, or run it through qpdf",
        (file, profile, hits) ->
            file.frame().faults().forEach(fault -> hits.file(Level.WARNING, FILE, fault, "none")));
  }

  private static Rule version() {
    return Rule.of(
        "pdf-version",
        "the PDF version is one that the standard and the RIP know",
        "PDF 版本",
        "write the file as PDF 1.4 for PDF/X-1a, 1.6 for PDF/X-4",
        (file, profile, hits) -> {
          String newest = newest(profile.flavour());
          if (file.frame().version().compareTo(newest) > 0) {
            hits.file(profile.standard(), FILE, file.frame().version(), "at most " + newest);
          }
        });
  }

  private static String newest(Flavour flavour) {
    return switch (flavour) {
      case X1A -> "1.4";
      case X4 -> "1.6";
      case PLAIN -> "1.7";
    };
  }

  private static Rule id() {
    return Rule.of(
        "file-id",
        "the trailer holds an ID",
        "文件标识",
        "have the file written with an ID",
        (file, profile, hits) -> {
          if (!file.frame().identified()) {
            hits.file(profile.standard(), FILE, "no ID", "two strings in the trailer");
          }
        });
  }

  private static Rule encryption() {
    return Rule.of(
        "encryption",
        "the file is not encrypted",
        "加密",
        "save the file without passwords and permissions",
        (file, profile, hits) -> {
          if (file.frame().encrypted()) {
            hits.file(Level.ERROR, FILE, "encrypted", "not encrypted");
          }
        });
  }

  private static Rule pages() {
    return Rule.of(
        "page-count",
        "the file has as many pages as were asked for",
        "页数",
        "send one page a file, or ask for another number with --pages",
        (file, profile, hits) ->
            profile
                .limits()
                .pages()
                .ifPresent(asked -> {
                  int pages = file.pages().size();
                  if (pages != asked) {
                    hits.file(Level.ERROR, FILE, pages + " pages", Integer.toString(asked));
                  }
                }));
  }

  private static Rule labels() {
    return Rule.of(
        "page-labels",
        "pages carry their number in the paper as label",
        "页码标签",
        "write page labels, so that the desk sees the paper's own page numbers",
        (file, profile, hits) -> {
          if (!file.frame().labelled()) {
            hits.file(Level.NOTICE, FILE, "no page labels", "labels");
          }
        });
  }
}
