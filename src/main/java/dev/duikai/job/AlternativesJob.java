package dev.duikai.job;

import dev.duikai.compose.Typesetter;
import dev.duikai.edition.EditionSetter;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.output.OutFolder;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.fill.Effort;
import dev.duikai.notice.NoticeLog;
import dev.duikai.proof.ContactSheet;
import dev.duikai.proof.PngFile;
import dev.duikai.proof.ProofImage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws pages of the same copy that differ in their skeleton (备选版样), one contact sheet a page. */
public final class AlternativesJob {

  private final Workshop workshop;
  private final Progress progress;
  private final int dpi;

  /**
   * A job that tells how far it is.
   *
   * @param dpi pixels an inch of the images
   */
  public AlternativesJob(Workshop workshop, Progress progress, int dpi) {
    this.workshop = workshop;
    this.progress = progress;
    this.dpi = dpi;
  }

  /**
   * What was drawn of one page.
   *
   * @param page its number
   * @param files an image for each page that was found, the contact sheet last
   */
  public record Drawn(int page, List<Path> files) {
    public Drawn {
      files = List.copyOf(files);
    }

    /** How many different pages were found. */
    public int found() {
      return files.size() - 1;
    }
  }

  /**
   * Draws the pages that are wanted.
   *
   * @param most pages of each number
   * @param log takes warnings and notices about the inputs
   * @throws dev.duikai.notice.InputException where the inputs are wrong; nothing is then written
   */
  public List<Drawn> run(Order order, int most, NoticeLog log) {
    Inputs inputs = new IssueRun(workshop, order).read(log);
    Typesetter typesetter = new Typesetter(inputs.fonts());
    progress.at("make-up", 0, 2);
    Map<Integer, List<PagePlan>> pages =
        EditionSetter.alternatives(
            inputs.issue(),
            inputs.rules(),
            typesetter,
            inputs.art(),
            Effort.full(),
            order::wants,
            most);
    progress.at("images", 1, 2);
    OutFolder out = OutFolder.at(order.target());
    List<Drawn> drawn = new ArrayList<>();
    pages.forEach((number, plans) ->
        drawn.add(new Drawn(number, draw(inputs, typesetter, out, number, plans))));
    return drawn;
  }

  private List<Path> draw(
      Inputs inputs, Typesetter typesetter, OutFolder out, int number, List<PagePlan> plans) {
    List<BufferedImage> images = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (PagePlan plan : plans) {
      BufferedImage image =
          ProofImage.draw(
              EditionMaker.locked(inputs, plan, typesetter).sheet(),
              inputs.fonts(),
              inputs.art(number),
              dpi);
      images.add(image);
      String name = "page-" + number + "-alternative-" + images.size() + ".png";
      files.add(out.write(name, PngFile.of(image, dpi)));
    }
    byte[] sheet = PngFile.of(ContactSheet.of(images), dpi);
    files.add(out.write("page-" + number + "-alternatives.png", sheet));
    return files;
  }
}
