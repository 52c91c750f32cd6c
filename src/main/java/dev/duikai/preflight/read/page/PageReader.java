package dev.duikai.preflight.read.page;

import dev.duikai.preflight.fact.Annotation;
import dev.duikai.preflight.fact.Box;
import dev.duikai.preflight.fact.Group;
import dev.duikai.preflight.fact.PageBoxes;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.fact.Space;
import dev.duikai.preflight.read.colour.ColourReader;
import dev.duikai.preflight.read.colour.SpaceReader;
import dev.duikai.preflight.read.cos.Cos;
import dev.duikai.preflight.read.font.FontLedger;
import dev.duikai.preflight.read.image.ImageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Reads one page. */
public final class PageReader {

  private static final int CORNERS = 4;

  private PageReader() {}

  public static PrintPage read(PDPage page, int number, FontLedger fonts, ImageReader images) {
    PageWalk walk = new PageWalk(page, number, fonts, images);
    walk.walk();
    List<Group> groups = new ArrayList<>();
    group(page.getCOSObject(), true, page.getResources()).ifPresent(groups::add);
    groups.addAll(walk.groups());
    return new PrintPage(
        number, boxes(page), annotations(page), groups, walk.painted(), walk.faults());
  }

  static Box box(PDRectangle box) {
    return Box.between(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
  }

  private static PageBoxes boxes(PDPage page) {
    COSDictionary source = page.getCOSObject();
    double unit = source.containsKey("UserUnit") ? source.getFloat("UserUnit", 1) : 1;
    return new PageBoxes(
        box(page.getMediaBox()),
        inherited(source, "CropBox", 0),
        box(source, "BleedBox"),
        box(source, "TrimBox"),
        box(source, "ArtBox"),
        page.getRotation(),
        unit);
  }

  private static Optional<Box> inherited(COSDictionary page, String key, int depth) {
    Optional<Box> own = box(page, key);
    return own.isPresent() || depth > 20
        ? own
        : Cos.dictionary(page, "Parent").flatMap(parent -> inherited(parent, key, depth + 1));
  }

  private static Optional<Box> box(COSDictionary source, String key) {
    return Cos.array(source, key)
        .map(Cos::numbers)
        .filter(n -> n.size() == CORNERS)
        .map(PageReader::box);
  }

  private static Box box(List<Double> corners) {
    return Box.between(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
  }

  private static List<Annotation> annotations(PDPage page) {
    List<Annotation> annotations = new ArrayList<>();
    for (COSBase item : Cos.array(page.getCOSObject(), "Annots").orElseGet(COSArray::new)) {
      if (Cos.direct(item) instanceof COSDictionary annotation) {
        box(annotation, "Rect")
            .ifPresent(
                box -> annotations.add(new Annotation(Cos.text(annotation, "Subtype"), box)));
      }
    }
    return annotations;
  }

  /** The transparency group that a page or a form is. */
  static Optional<Group> group(
      COSDictionary source, boolean wholePage, @Nullable PDResources resources) {
    return Cos.dictionary(source, "Group")
        .filter(group -> Cos.text(group, "S").equals("Transparency"))
        .map(group -> new Group(wholePage, Cos.value(group, "CS").map(cs -> space(cs, resources))));
  }

  private static Space space(COSBase described, @Nullable PDResources resources) {
    return SpaceReader.read(described, ColourReader.named(resources));
  }
}
