package dev.duikai.preflight.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.preflight.fact.Inks;
import dev.duikai.preflight.fact.Painted;
import dev.duikai.preflight.fact.PrintFile;
import dev.duikai.preflight.fact.PrintPage;
import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** What the walk takes down of a page. */
final class PageWalkTest {

  private static final Specimen EMPTY = Specimen.of(Flavour.PLAIN).only("");

  private static PrintPage page(Specimen specimen) {
    PrintFile file = PrintFileReader.read("a.pdf", specimen.pdf());
    return file.pages().getFirst();
  }

  private static Painted first(Specimen specimen) {
    return page(specimen).painted().getFirst();
  }

  @Test
  void typeSizeIsWhatOneSees() {
    Painted.Text text = (Painted.Text) first(EMPTY.type("2 0 0 3 0 0 cm", 4, "abc"));
    assertEquals(12, text.size(), 0.01);
    assertEquals("abc", text.text());
    assertEquals(140, text.box().left(), 0.5);
  }

  @Test
  void lineIsAsThickAsItsScale() {
    Painted.Shape line =
        (Painted.Shape) first(EMPTY.draw("0.5 0 0 0.5 0 0 cm 1 w 60 60 m 90 60 l S"));
    assertEquals(0.5, line.line().orElseThrow(), 0.001);
  }

  @Test
  void aThinRectangleIsALine() {
    Painted.Shape thin = (Painted.Shape) first(EMPTY.draw("60 60 100 0.3 re f"));
    assertEquals(0.3, thin.line().orElseThrow(), 0.001);
    Painted.Shape area = (Painted.Shape) first(EMPTY.draw("60 60 100 30 re f"));
    assertTrue(area.line().isEmpty());
  }

  @Test
  void clippedAwayIsNotPainted() {
    assertEquals(List.of(), page(EMPTY.draw("60 60 10 10 re W n 100 100 10 10 re f")).painted());
  }

  @Test
  void aClipCutsABox() {
    Painted half = first(EMPTY.draw("60 60 10 10 re W n 65 60 10 10 re f"));
    assertEquals(5, half.box().width(), 0.01);
  }

  @Test
  void formsAreWalkedWithTheirMatrix() {
    byte[] content =
        "1 0 0 0 k 0 0 10 10 re f".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Specimen form =
        EMPTY.stream(
                "XObject",
                "Fm",
                "<< /Subtype /Form /BBox [0 0 10 10] /Matrix [2 0 0 2 0 0] /Resources << >> >>",
                content)
            .draw("1 0 0 1 50 50 cm /Fm Do");
    Painted.Shape shape = (Painted.Shape) first(form);
    assertEquals(20, shape.box().width(), 0.01);
    assertEquals(100, shape.colour().inks().orElseThrow().total(), 0.01);
  }

  @Test
  void patternsAreWalked() {
    byte[] content = "1 0 0 rg 0 0 5 5 re f".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Specimen tiled =
        EMPTY.stream(
                "Pattern",
                "P",
                "<< /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9"
                    + " /Resources << >> >>",
                content)
            .draw("/Pattern cs /P scn 60 60 50 50 re f");
    Painted.Shape shape = (Painted.Shape) first(tiled);
    assertTrue(shape.colour().space().rgb());
  }

  @Test
  void gradientsTellTheirInks() {
    String shading =
        "<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 100 0] /Function "
            + "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 0] /N 1 >> >>";
    Painted.Shade shade =
        (Painted.Shade) first(EMPTY.resource("Shading", "Sh", shading).draw("/Sh sh"));
    assertEquals(
        300,
        shade.colours().stream()
            .mapToDouble(c -> c.inks().map(Inks::total).orElse(0.0))
            .max()
            .orElse(0),
        0.5);
  }

  @Test
  void invertedPictureIsReadByItsDecodeArray() {
    byte[] full = new byte[4 * 3600];
    String inverted =
        "/Width 60 /Height 60 /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]";
    Painted.Image image = (Painted.Image) first(EMPTY.image(inverted, full, 20));
    assertEquals(400, image.ink().orElseThrow(), 0.1);
    assertEquals(216, image.dpi(), 0.1);
  }

  @Test
  void hugePictureIsNotRead() {
    String huge = "/Width 50000 /Height 50000 /BitsPerComponent 8 /ColorSpace /DeviceCMYK";
    Painted.Image image = (Painted.Image) first(EMPTY.image(huge, new byte[9], 20));
    assertTrue(image.facts().fault().orElseThrow().contains("200 million"));
  }

  @Test
  void paletteEntriesAreMixed() {
    String indexed =
        "/Width 60 /Height 60 /BitsPerComponent 8"
            + " /ColorSpace [/Indexed /DeviceCMYK 1 <00000000FFFF0000>]";
    byte[] second = new byte[3600];
    java.util.Arrays.fill(second, (byte) 1);
    Painted.Image image = (Painted.Image) first(EMPTY.image(indexed, second, 20));
    assertEquals(200, image.ink().orElseThrow(), 0.1);
  }

  @Test
  void oneDarkPixelIsNoDarkSquareMillimetre() {
    byte[] speck = new byte[4 * 3600];
    java.util.Arrays.fill(speck, 4 * 1830, 4 * 1831, (byte) 255);
    String cmyk = "/Width 60 /Height 60 /BitsPerComponent 8 /ColorSpace /DeviceCMYK";
    Painted.Image image = (Painted.Image) first(EMPTY.image(cmyk, speck, 20));
    assertTrue(image.ink().orElseThrow() < 60, image.toString());
  }

  @Test
  void unembeddedFontIsNotLookedFor() {
    Specimen text =
        EMPTY
            .resource("Font", "F2", "<< /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont >>")
            .draw("BT /F2 10 Tf 70 200 Td (ABC) Tj ET");
    PrintFile file = PrintFileReader.read("a.pdf", text.pdf());
    assertEquals("NoSuchFont", file.fonts().getFirst().name());
    assertEquals(15, file.pages().getFirst().painted().getFirst().box().width(), 0.5);
  }

  @Test
  void spotAndProcessNamesGoToTheirPlates() {
    String both =
        "[/Separation /Magenta /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >>]";
    Painted.Shape shape =
        (Painted.Shape)
            first(EMPTY.resource("ColorSpace", "M", both).draw("/M cs 0.4 scn 60 60 9 9 re f"));
    assertEquals("C0 M40 Y0 K0", shape.colour().inks().orElseThrow().words());
    assertEquals(COSName.SEPARATION.getName() + " Magenta", shape.colour().space().toString());
  }
}
