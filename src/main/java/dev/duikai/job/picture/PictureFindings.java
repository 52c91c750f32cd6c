package dev.duikai.job.picture;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtKind;
import dev.duikai.copy.PictureRef;
import dev.duikai.forme.LockedPage;
import dev.duikai.job.input.Inputs;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.sheet.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with the pictures and advertisements of a page. */
public final class PictureFindings {

  private final Inputs inputs;

  /** For pages made from these inputs. */
  public PictureFindings(Inputs inputs) {
    this.inputs = inputs;
  }

  /** Errors, warnings and notices, each with the file that it concerns. */
  public List<Notice> of(LockedPage page) {
    int number = page.plan().copy().page();
    ArtShelf art = inputs.art(number);
    List<Notice> notices = new ArrayList<>();
    PrintQuality quality = new PrintQuality(page.plan().rules(), art);
    AdFindings ads = new AdFindings(page.plan(), art);
    Set<Picture> seen = new HashSet<>();
    page.sheet().items().stream()
        .filter(Picture.class::isInstance)
        .map(Picture.class::cast)
        .filter(seen::add)
        .forEach(picture -> {
          if (art.info(picture.source()).kind() != ArtKind.PDF) {
            notices.addAll(at(art, picture, quality.of(picture)));
          }
          notices.addAll(ads.of(picture));
        });
    return notices;
  }

  /** A story's picture is named where the story names it, others by their own file. */
  private List<Notice> at(ArtShelf art, Picture picture, List<Notice> bare) {
    String id = picture.tag().story();
    Optional<PictureRef> named =
        Optional.ofNullable(inputs.issue().stories().get(id)).stream()
            .flatMap(story -> story.pictures().stream())
            .filter(ref -> ref.file().equals(picture.source()))
            .findFirst();
    Place place =
        named.map(PictureRef::place).orElse(Place.of(art.file(picture.source()).toString()));
    return bare.stream()
        .map(notice -> named.isPresent() ? notice.at(place).inStory(id) : notice.at(place))
        .toList();
  }
}
