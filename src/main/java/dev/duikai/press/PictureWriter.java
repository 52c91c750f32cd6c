package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.art.file.ArtKind;
import dev.duikai.art.pixel.Cut;
import dev.duikai.art.pixel.PressImage;
import dev.duikai.measure.Rect;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.Numbers;
import dev.duikai.press.file.PageFrame;
import dev.duikai.press.file.PdfFile;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PageBridge;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** Writes pictures; one that is shown twice in the same way is written once. */
final class PictureWriter {

  private static final double MILLION = 1_000_000;

  private final PdfFile file;
  private final ArtShelf art;
  private final AdWriter ads;
  private final Map<Shown, Named> written = new LinkedHashMap<>();

  PictureWriter(PdfFile file, ArtShelf art) {
    this.file = file;
    this.art = art;
    this.ads = new AdWriter(file, art);
  }

  private record Shown(String source, Crop crop, int width, int height) {}

  private record Named(String name, PdfIndirectReference image, Cut shown) {}

  public void place(Picture picture, Content content, PageFrame frame) {
    Cut cut = cut(picture.crop());
    if (art.info(picture.source()).kind() == ArtKind.PDF) {
      ads.place(picture, cut, content, frame);
      return;
    }
    Rect box = picture.box();
    Shown shown =
        new Shown(picture.source(), picture.crop(), box.width().units(), box.height().units());
    Named named = written.computeIfAbsent(shown, key -> write(picture, cut));
    PageBridge.addXObject(file.writer(), named.name(), named.image());
    content.knockOut().op("q");
    if (!named.shown().equals(Cut.WHOLE)) {
      content.op("re", x(box, frame), y(box, frame), box.width().units(), box.height().units());
      content.op("W n");
    }
    content.op(matrix(named.shown(), box, frame) + " cm");
    content.op("/" + named.name() + " Do").op("Q");
  }

  /** Maps the picture's unit square so that the part that is shown lies on the box. */
  private static String matrix(Cut shown, Rect box, PageFrame frame) {
    double width = box.width().units() * MILLION / (shown.right() - shown.left());
    double height = box.height().units() * MILLION / (shown.bottom() - shown.top());
    long left = Math.round(x(box, frame) - width * shown.left() / MILLION);
    long foot = Math.round(y(box, frame) - height * (MILLION - shown.bottom()) / MILLION);
    return Numbers.thousandths(Math.round(width))
        + " 0 0 "
        + Numbers.thousandths(Math.round(height))
        + " "
        + Numbers.thousandths(left)
        + " "
        + Numbers.thousandths(foot);
  }

  private static int x(Rect box, PageFrame frame) {
    return frame.x(box.x().units());
  }

  private static int y(Rect box, PageFrame frame) {
    return frame.y(box.bottom().units());
  }

  private Named write(Picture picture, Cut cut) {
    PressImage image =
        art.press(picture.source(), cut, picture.box().width(), picture.box().height());
    return new Named("P" + written.size(), file.add(stream(image)), image.shown());
  }

  private static PdfStream stream(PressImage image) {
    PdfStream stream = new PdfStream(image.data());
    stream.put(PdfName.TYPE, PdfName.XOBJECT);
    stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
    stream.put(PdfName.WIDTH, new PdfNumber(image.width()));
    stream.put(PdfName.HEIGHT, new PdfNumber(image.height()));
    stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(image.bits()));
    stream.put(PdfName.COLORSPACE, image.cmyk() ? PdfName.DEVICECMYK : PdfName.DEVICEGRAY);
    if (image.inverted()) {
      stream.put(PdfName.DECODE, new PdfLiteral("[1 0 1 0 1 0 1 0]"));
    }
    if (image.jpeg()) {
      stream.put(PdfName.FILTER, PdfName.DCTDECODE);
    } else {
      stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    }
    return stream;
  }

  private static Cut cut(Crop crop) {
    return new Cut(crop.left(), crop.top(), crop.right(), crop.bottom());
  }
}
