package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a page of set D cannot be printed. */
enum Stress {
  /** More copy than room, house ads given away. */
  TOO_MUCH("too much copy"),
  /** Less copy than room, and rules that know no filler. */
  TOO_LITTLE("too little copy, no filler allowed"),
  /** An advertisement higher than its slot. */
  AD_TOO_HIGH("ad too high for its slot"),
  /** An advertisement so wide that at its slot's width it is too low. */
  AD_TOO_WIDE("ad too wide for its slot");

  private static final String SHIPPED = "city-daily-inside";

  /** Rules whose pages are body and foot only: neither fillers nor a slot that fills itself. */
  private static final String NO_FILLER =
      """
      grammar: 1
      extends: broadsheet.yaml
      productions:
        page:
          - {rows: [body]}
        body:
          - {pinwheel: auto}
          - {rows: auto}
      fill: [jump, picture, head-space, paragraph]
      """;

  private final String words;

  Stress(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Makes a page that closes one that cannot. */
  void on(Path folder) {
    switch (this) {
      case TOO_MUCH -> {}
      case TOO_LITTLE -> OwnRules.write(folder, SHIPPED, "no-filler", NO_FILLER);
      case AD_TOO_HIGH -> ad(folder, 2400, 2400);
      case AD_TOO_WIDE -> ad(folder, 2400, 240);
    }
  }

  private static void ad(Path folder, int width, int height) {
    try {
      Files.createDirectories(folder.resolve("ads"));
      PageFolder.picture(folder.resolve("ads/foot.png"), width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
