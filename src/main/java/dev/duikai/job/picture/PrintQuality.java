package dev.duikai.job.picture;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtColour;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.pixel.Cut;
import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.ResolutionRules;
import dev.duikai.grammar.Rules;
import dev.duikai.measure.Rect;
import dev.duikai.notice.Notice;
import dev.duikai.sheet.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges pictures at the size in which they are printed. */
final class PrintQuality {

  private static final double POINTS_AN_INCH = 72;
  private static final double MILLION = 1_000_000;

  private final Rules rules;
  private final ArtShelf art;

  PrintQuality(Rules rules, ArtShelf art) {
    this.rules = rules;
    this.art = art;
  }

  List<Notice> of(Picture picture) {
    List<Notice> notices = new ArrayList<>();
    coarse(picture).ifPresent(notices::add);
    heavy(picture).ifPresent(notices::add);
    if (art.strangeProfile(picture.source())) {
      notices.add(
          Notice.notice(
                  "picture-profile",
                  text(
                      "picture %s carries a colour profile that can't be used, it is taken for %s",
                      picture.source(),
                      art.info(picture.source()).colour() == ArtColour.RGB ? "sRGB" : "press inks"))
              .hint("save it anew with the profile of its colours"));
    }
    return notices;
  }

  private Optional<Notice> coarse(Picture picture) {
    ArtInfo info = art.info(picture.source());
    PictureQuality quality = rules.pictures().quality();
    ResolutionRules limits =
        info.colour() == ArtColour.BITMAP ? quality.bitmap() : quality.resolution();
    double shown = (picture.crop().right() - picture.crop().left()) / MILLION;
    double inches = picture.box().width().points() / POINTS_AN_INCH;
    int pixels = (int) Math.floor(info.width() * shown / inches + 0.001);
    if (pixels >= limits.warning()) {
      return Optional.empty();
    }
    Rect box = picture.box();
    String message =
        text(
            "picture %s has only %d pixels an inch at %.0f × %.0f mm, %d are wanted",
            picture.source(),
            pixels,
            box.width().millimetres(),
            box.height().millimetres(),
            limits.warning());
    Notice notice =
        pixels < limits.error()
            ? Notice.error("picture-resolution", message)
            : Notice.warning("picture-resolution", message);
    int wanted = (int) Math.ceil(info.width() * (double) limits.warning() / pixels);
    return Optional.of(
        notice.hint(text("set it smaller, or give a picture %d pixels wide", wanted)));
  }

  private Optional<Notice> heavy(Picture picture) {
    int limit = rules.colour().ink().warning();
    int reached =
        art.ink(picture.source(), cut(picture), picture.box().width(), picture.box().height());
    if (reached <= limit) {
      return Optional.empty();
    }
    String message =
        text(
            "picture %s has up to %d %% of ink and is held to %d %%",
            picture.source(), reached, limit);
    return Optional.of(
        Notice.warning("picture-ink", message)
            .hint("give it in RGB, or with the profile of its inks"));
  }

  private static Cut cut(Picture picture) {
    return new Cut(
        picture.crop().left(),
        picture.crop().top(),
        picture.crop().right(),
        picture.crop().bottom());
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
