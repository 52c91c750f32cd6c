package dev.duikai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a generated edition as an issue folder. */
final class EditionFolder {

  private static final double COLUMNS = 8;
  private static final double LINES = 111;

  /** Lines of the nameplate and its ear, and the area of the guide, on a front. */
  private static final double TOP = 13;

  private static final double GUIDE = 2 * 24;

  /** Characters of a jumping story that stay, and that go. */
  private static final double STAYS = 560;

  private static final double GOES = 520;

  /** Column lines that a tail takes: its text, head and line of reference. */
  private static final double TAIL = GOES / 13 + 16;

  /** Words that fill the box beside the nameplate; no story of the samples holds them. */
  private static final String EAR =
      "因供水干管更换，平岗路今夜22时至次日5时分段停水，临街的饭店请提前备好生活用水，医院改由北侧环网供水。"
          + "34路、26路站旁各停放一辆应急送水车。高层住宅另有312户由楼顶的水箱供水，如遇水色发黄，请先放一会，"
          + "抢修队员40分钟内到场。洗车店当晚暂停营业，豆腐坊等凌晨4时起由学校的水井取水，不收取水费。"
          + "多有打扰，敬请包涵。";

  private final Generator generator;
  private final EditionRecipe edition;
  private final Path folder;

  /**
   * Text of the last page's lead: its tail may come to the next page, which must not say it too.
   */
  private String jumping = "";

  private EditionFolder(Generator generator, EditionRecipe edition, Path folder) {
    this.generator = generator;
    this.edition = edition;
    this.folder = folder;
  }

  /** Writes the edition, if it isn't there. */
  static Path write(Generator generator, EditionRecipe edition, Path root) {
    Path folder = root.resolve(edition.name());
    if (!Files.exists(folder.resolve("issue.yaml"))) {
      try {
        new EditionFolder(generator, edition, folder).write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folder;
  }

  private void write() throws IOException {
    for (String part : List.of("copy", "pictures", "ads")) {
      Files.createDirectories(folder.resolve(part));
    }
    PageFolder.picture(folder.resolve("pictures/p.png"), 2400, 1600);
    StringBuilder issue =
        new StringBuilder(
            """
            paper: 桐川日报
            date: 2026-03-18
            number: 6120
            imprint: {cn: CN 00-0000, owner: 桐川日报社, organ: 中共桐川市委机关报, weather: 晴}
            pages:
            """);
    for (EditionRecipe.PagePart part : edition.pages()) {
      issue.append(page(part));
    }
    Files.writeString(folder.resolve("issue.yaml"), issue);
  }

  /** Writes the copy of a page and returns its entry in issue.yaml. */
  private String page(EditionRecipe.PagePart part) throws IOException {
    Recipe recipe = part.recipe();
    List<StoryDraft> drafts = StoryDraft.page(recipe);
    Path alone = folder.resolveSibling(edition.name() + "-parts").resolve(recipe.name());
    ProseBank bank = generator.bank().without(jumping);
    double scale =
        generator.scale(alone, recipe, s -> named(part, drafts, s, STAYS), room(part), bank)
            * (1 + recipe.percent() / 100);
    ProseBank.Reader reader = bank.reader(recipe.seed());
    List<StoryDraft> last = named(part, drafts, scale, STAYS + GOES);
    for (StoryDraft draft : last) {
      Path file = folder.resolve("copy").resolve(draft.id() + ".md");
      Files.writeString(file, draft.copy(reader, part.page(), scale));
    }
    jumping = Files.readString(folder.resolve("copy").resolve(last.getFirst().id() + ".md"));
    if (recipe.ad() > 0) {
      PageFolder.ad(folder.resolve("ads/" + recipe.name() + ".png"), recipe.ad());
    }
    return entry(part, last);
  }

  private double room(EditionRecipe.PagePart part) {
    double lines = LINES - part.recipe().ad() - (part.front() ? TOP : 0);
    double guide = part.front() ? GUIDE : 0;
    return COLUMNS * lines - guide - TAIL * edition.tails(part.page());
  }

  /** The drafts under the ids of their page, the one that jumps with a length of its own. */
  private List<StoryDraft> named(
      EditionRecipe.PagePart part, List<StoryDraft> drafts, double scale, double characters) {
    Optional<EditionRecipe.Jump> jump =
        edition.jumps().stream().filter(j -> j.from() == part.page()).findFirst();
    List<StoryDraft> named = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      StoryDraft draft = drafts.get(i);
      String id = part.recipe().name() + "-" + draft.id();
      boolean jumps = i == 0 && jump.isPresent();
      named.add(
          !jumps
              ? draft.as(id, draft.length())
              : characters > STAYS
                  ? draft.as(id, characters / scale, "jump: " + jump.get().to())
                  : draft.as(id, characters / scale));
    }
    return named;
  }

  private String entry(EditionRecipe.PagePart part, List<StoryDraft> drafts) {
    int page = part.page();
    int section = (page - 1) / EditionRecipe.SECTION;
    StringBuilder text = new StringBuilder("  - page: " + page + "\n");
    text.append(String.format(java.util.Locale.ROOT, "    name: A%02d%n", page));
    text.append("    section: ").append(section == 0 ? "要闻" : "综合" + section).append('\n');
    text.append("    rules: city-daily-").append(part.front() ? "front" : "inside").append('\n');
    if (part.front()) {
      text.append("    ear: {head: 今夜平岗路停水检修, text: ").append(EAR).append("}\n");
    }
    if (part.recipe().ad() > 0) {
      String file = "ads/" + part.recipe().name() + ".png";
      text.append("    ads: [{slot: foot, file: ").append(file).append("}]\n");
    }
    String ids = drafts.stream().map(StoryDraft::id).collect(Collectors.joining(", "));
    return text.append("    stories: [").append(ids).append("]\n").toString();
  }
}
