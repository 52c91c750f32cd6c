package dev.duikai.job.picture;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.ad.AdCheck;
import dev.duikai.art.ad.AdLimits;
import dev.duikai.art.file.ArtInfo;
import dev.duikai.art.file.ArtKind;
import dev.duikai.forme.furniture.AdSpace;
import dev.duikai.grammar.InkRules;
import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.makeup.PagePlan;
import dev.duikai.makeup.PlacedSlot;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.notice.Notice;
import dev.duikai.notice.Place;
import dev.duikai.sheet.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges finished advertisements: their size against their slot, and what a PDF holds. */
final class AdFindings {

  private final PagePlan plan;
  private final Rules rules;
  private final Grid grid;
  private final ArtShelf art;

  AdFindings(PagePlan plan, ArtShelf art) {
    this.plan = plan;
    this.rules = plan.rules();
    this.grid = plan.grid();
    this.art = art;
  }

  /** What is wrong with a picture that is an advertisement. */
  List<Notice> of(Picture picture) {
    List<Notice> notices = new ArrayList<>();
    slot(picture)
        .flatMap(placed ->
            placed.ad().flatMap(ad -> size(picture, rules.slots().get(placed.name()), ad.place())))
        .ifPresent(notices::add);
    ArtInfo info = art.info(picture.source());
    if (info.kind() == ArtKind.PDF) {
      double scale = (double) picture.box().width().units() / info.width();
      notices.addAll(AdCheck.of(art.file(picture.source()), limits(), scale));
    }
    return notices;
  }

  private Optional<PlacedSlot> slot(Picture picture) {
    return plan.slots().stream()
        .filter(slot -> slot.ad().filter(ad -> ad.file().equals(picture.source())).isPresent())
        .findFirst();
  }

  private Optional<Notice> size(Picture picture, Slot slot, Place booked) {
    ArtInfo info = art.info(picture.source());
    Length wide = grid.spanWidth(slot.columns());
    boolean measured = info.kind() == ArtKind.PDF;
    Length width = measured ? Length.units(info.width()) : wide;
    Length height =
        measured ? Length.units(info.height()) : wide.scaled((double) info.height() / info.width());
    Length least = height(slot.lines().from()).minus(grid.pitch());
    Length most = height(Math.min(slot.lines().to(), grid.lines()));
    boolean fits =
        Math.abs(width.units() - wide.units()) <= slot.tolerance().units()
            && height.compareTo(least.minus(slot.tolerance())) >= 0
            && height.compareTo(most.plus(slot.tolerance())) <= 0;
    if (fits) {
      return Optional.empty();
    }
    String message =
        text(
            "the ad %s is %.1f × %.1f mm%s, slot %s takes %.1f × %.1f to %.1f mm (± %.1f)",
            picture.source(),
            width.millimetres(),
            height.millimetres(),
            measured ? "" : " at the slot's width",
            slot.name(),
            wide.millimetres(),
            least.millimetres(),
            most.millimetres(),
            slot.tolerance().millimetres());
    return Optional.of(
        Notice.error("ad-size", message)
            .at(booked)
            .hint("ask for the ad in the slot's size, or book another slot"));
  }

  /** The room of a slot of so many lines, without the white line above. */
  private Length height(int lines) {
    return AdSpace.of(grid.block(0, 1, 0, lines), grid).height();
  }

  private AdLimits limits() {
    InkRules ink = rules.colour().ink();
    PictureQuality quality = rules.pictures().quality();
    return new AdLimits(
        ink.warning(),
        ink.error(),
        quality.resolution().warning(),
        quality.resolution().error(),
        quality.bitmap().warning(),
        quality.bitmap().error());
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
