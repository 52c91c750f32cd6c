package dev.duikai.job.audit;

/** The metrics in the order in which they are told, with what they are about. */
public enum Metrics {
  M1("M1", "text whole (缺漏重)"),
  M2("M2", "white (空白)"),
  M3("M3", "foot of columns (齐底)"),
  M4("M4", "line grid (行线)"),
  M5("M5", "legs (栏段)"),
  M6("M6", "head touches (碰题)"),
  M7("M7", "seams (通缝断版)"),
  M8("M8", "reading order (顺读)"),
  M9("M9", "rank order (主次)"),
  M10("M10", "jumps (转版)"),
  M11("M11", "line rules (禁则)"),
  LAW("law", "nameplate, folio, 广告"),
  LOOK("look", "the look (版面)");

  private final String id;
  private final String words;

  Metrics(String id, String words) {
    this.id = id;
    this.words = words;
  }

  public String id() {
    return id;
  }

  public String words() {
    return words;
  }
}
