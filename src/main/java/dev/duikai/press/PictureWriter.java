package dev.duikai.press;

import dev.duikai.art.ArtKind;
import dev.duikai.art.ArtShelf;
import dev.duikai.art.Cut;
import dev.duikai.art.PressImage;
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

  private record Named(String name, PdfIndirectReference image) {}

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
    content.op(
        Numbers.thousandths(box.width().units())
            + " 0 0 "
            + Numbers.thousandths(box.height().units())
            + " "
            + Numbers.thousandths(frame.x(box.x().units()))
            + " "
            + Numbers.thousandths(frame.y(box.bottom().units()))
            + " cm");
    content.op("/" + named.name() + " Do").op("Q");
  }

  private Named write(Picture picture, Cut cut) {
    PressImage image =
        art.press(picture.source(), cut, picture.box().width(), picture.box().height());
    return new Named("P" + written.size(), file.add(stream(image)));
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
