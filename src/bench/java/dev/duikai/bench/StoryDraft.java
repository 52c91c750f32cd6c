package dev.duikai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A story of a generated page before its length is settled.
 *
 * @param id name of its file
 * @param length characters of its text, in the middle of the range
 * @param kicker whether it has one
 * @param front lines of front matter besides the head
 */
record StoryDraft(String id, double length, boolean kicker, List<String> front) {

  private static final double SHORT = 450;
  private static final double SECOND = 650;
  private static final double FEATURE = 1200;
  private static final double PHOTO = 160;
  private static final double COMMENT = 640;

  /** Paragraphs between subheads of a long story. */
  private static final int SECTION = 3;

  private static final double LONG = 900;

  StoryDraft {
    front = List.copyOf(front);
  }

  /**
   * The stories of a page in the mix of newspaper-layout section 4: a feature as lead, one or two
   * seconds, a photo story or a picture with a second, the rest short; log-normal lengths.
   */
  static List<StoryDraft> page(Recipe recipe) {
    Random random = new Random(recipe.seed());
    int seconds = 1 + random.nextInt(2);
    boolean photo = random.nextBoolean();
    boolean comment = random.nextBoolean();
    List<StoryDraft> drafts = new ArrayList<>();
    for (int i = 0; i < recipe.stories(); i++) {
      List<String> front = new ArrayList<>();
      double median = i == 0 ? FEATURE : i <= seconds ? SECOND : SHORT;
      double spread = i == 0 ? 0.30 : 0.35;
      if (photo && i == recipe.stories() - 1) {
        median = PHOTO;
        spread = 0.2;
      }
      if (comment && i == recipe.stories() - 2) {
        median = COMMENT;
        spread = 0.2;
        front.add("label: 短评");
      }
      boolean pictured = median == PHOTO || (!photo && i == random.nextInt(2));
      if (pictured) {
        front.add("pictures:");
        front.add("  - {file: pictures/p.png, caption: 图为现场一角。, credit: 记者 石青 摄}");
      }
      double length = Math.clamp(median * Math.exp(spread * random.nextGaussian()), 130, 2400);
      boolean kicker = i == 0 && random.nextBoolean();
      drafts.add(new StoryDraft("s" + (10 + i), length, kicker, front));
    }
    return drafts;
  }

  /** The mark of its editor and proof-reader, as every story of a city paper carries one (②8). */
  private String mark() {
    int editor = Math.floorMod(id.hashCode(), 4);
    return "" + (char) ('①' + editor) + (2 + Math.floorMod(id.hashCode(), 17));
  }

  /** The same story under another id, with more lines of front matter. */
  StoryDraft as(String other, double characters, String... more) {
    List<String> lines = new ArrayList<>(front);
    lines.addAll(List.of(more));
    return new StoryDraft(other, characters, kicker, lines);
  }

  /** Its copy file for a page, its text longer or shorter than the middle by a factor. */
  String copy(ProseBank.Reader bank, int page, double scale) {
    StringBuilder text = new StringBuilder("---\nhead: \"" + bank.head() + "\"\n");
    text.append("page: ").append(page).append('\n');
    if (kicker) {
      text.append("kicker: \"").append(bank.deck()).append("\"\n");
    }
    text.append("mark: ").append(mark()).append('\n');
    front.forEach(line -> text.append(line).append('\n'));
    text.append("---\n");
    List<String> body = bank.body((int) Math.round(length * scale));
    for (int i = 0; i < body.size(); i++) {
      if (length > LONG && i > 0 && i % SECTION == 0 && i + 1 < body.size()) {
        text.append("### ").append(bank.subhead()).append("\n\n");
      }
      text.append(i == 0 ? "本报讯（记者 高宁）" : "").append(body.get(i)).append("\n\n");
    }
    return text.toString();
  }
}
