package dev.duikai.preflight.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.duikai.preflight.rule.Flavour;
import dev.duikai.preflight.rule.Limits;
import dev.duikai.preflight.specimen.Specimen;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Files for the rules about colour, ink, overprint and transparency. */
final class ColourPairs {

  private static final Specimen X1A = Specimen.of(Flavour.X1A);
  private static final Specimen PLAIN = Specimen.of(Flavour.PLAIN);
  private static final String AREA = " 60 150 30 30 re f";
  private static final String CYAN_GROUND = "1 0 0 0 k 60 150 160 60 re f ";
  private static final Set<String> ORANGES = Set.of("Orange 1", "ORANGE-1", "Orange 2");

  private ColourPairs() {}

  static List<Pair> all() {
    return List.of(
        Pair.of("rgb", X1A.draw("1 0 0 rg" + AREA), X1A.draw("0 1 1 0 k" + AREA)),
        Pair.of(
            "device-independent-colour",
            X1A.resource("ColorSpace", "Cs", "[/Lab << /WhitePoint [0.95 1 1.09] >>]")
                .draw("/Cs cs 50 0 0 sc" + AREA),
            X1A.draw("0.5 g" + AREA)),
        Pair.of(
            "spot-colour",
            spot("Orange").draw("/Orange cs 1 scn" + AREA),
            spot("Black").draw("/Black cs 1 scn" + AREA)),
        Pair.of("spot-names", two("Orange 1", "ORANGE-1"), two("Orange 1", "Orange 2"))
            .under(Limits.newsprint().withSpots(ORANGES)),
        Pair.of("device-n", deviceN()),
        Pair.of(
            "all-plates",
            spot("All").draw("/All cs 1 scn" + AREA),
            spot("All").draw("/All CS 1 SCN 1 w 5 40 m 20 40 l S")),
        Pair.of(
            "total-ink",
            X1A.draw("0.7 0.6 0.6 0.4 k" + AREA),
            X1A.draw("0.6 0.6 0.6 0.4 k" + AREA)),
        Pair.of("image-ink", picture(160), picture(140)),
        Pair.of(
            "ink-unmeasured",
            mesh(),
            X1A.resource("Shading", "Sh", AXIAL).draw("q 60 150 30 30 re W n /Sh sh Q")),
        Pair.of(
            "white-overprint", X1A.draw("/Over gs 0 0 0 0 k" + AREA), X1A.draw("0 0 0 0 k" + AREA)),
        Pair.of("grey-overprint", X1A.draw("/Over gs 0.5 g" + AREA), X1A.draw("0.5 g" + AREA)),
        Pair.of(
            "black-overprint",
            X1A.draw(CYAN_GROUND).type("0 0 0 1 k", 12, "ABC"),
            X1A.draw(CYAN_GROUND).type("/Over gs 0 0 0 1 k", 12, "ABC")),
        Pair.of(
            "black-line-overprint",
            X1A.draw(CYAN_GROUND + "0 0 0 1 K 0.5 w 70 170 m 110 170 l S"),
            X1A.draw(CYAN_GROUND + "/Over gs 0 0 0 1 K 0.5 w 70 170 m 110 170 l S")),
        Pair.of("opacity", state("/ca 0.5"), state("/ca 1")),
        Pair.of(
            "soft-mask", masked(), X1A.image(Pictures.grey(60, 60), Pictures.filled(3600, 90), 20)),
        Pair.of("blend-mode", state("/BM /Multiply"), state("/BM /Normal")),
        Pair.of("transparency-group", X1A.page("Group", "<< /S /Transparency /CS /DeviceCMYK >>")),
        Pair.of(
            "blend-space",
            PLAIN.page("Group", "<< /S /Transparency /CS /DeviceRGB >>"),
            PLAIN.page("Group", "<< /S /Transparency /CS /DeviceCMYK >>")));
  }

  private static Specimen state(String keys) {
    return X1A.resource("ExtGState", "Gs", "<< " + keys + " >>").draw("/Gs gs 0 0 0 0.5 k" + AREA);
  }

  private static Specimen spot(String name) {
    return spot(X1A, name.replaceAll("[ -]", ""), name);
  }

  private static Specimen spot(Specimen on, String resource, String name) {
    String function = "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.5 1 0] /N 1 >>";
    return on.resource(
        "ColorSpace",
        resource,
        "[/Separation /" + name.replace(" ", "#20") + " /DeviceCMYK " + function + "]");
  }

  private static Specimen two(String first, String second) {
    return spot(spot(X1A, "S1", first), "S2", second)
        .draw("/S1 cs 1 scn 60 150 30 30 re f /S2 cs 1 scn 100 150 30 30 re f");
  }

  private static Specimen deviceN() {
    byte[] program = "{ 0 0 3 2 roll }".getBytes(ISO_8859_1);
    return X1A.stream(
            "Functions",
            "Fn",
            "<< /FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1] >>",
            program)
        .edit((document, page) -> {
          COSDictionary resources = page.getResources().getCOSObject();
          COSArray space = new COSArray();
          space.add(COSName.DEVICEN);
          space.add(COSArray.ofCOSNames(List.of("Cyan", "Black")));
          space.add(COSName.DEVICECMYK);
          space.add(resources.getCOSDictionary(COSName.getPDFName("Functions")).getItem("Fn"));
          COSDictionary spaces = new COSDictionary();
          spaces.setItem("Mix", space);
          resources.setItem(COSName.COLORSPACE, spaces);
        })
        .draw("/Mix cs 0.5 0.5 scn" + AREA);
  }

  private static Specimen picture(int value) {
    return X1A.image(Pictures.of(60, 60, 8, "/DeviceCMYK"), Pictures.filled(4 * 3600, value), 20);
  }

  private static Specimen masked() {
    return X1A.image(Pictures.grey(60, 60), Pictures.filled(3600, 90), 20).stream(
            "XObject",
            "Mask",
            "<< /Type /XObject /Subtype /Image " + Pictures.grey(60, 60) + " >>",
            Pictures.filled(3600, 128))
        .edit((document, page) -> {
          COSStream image = page.getResources().getXObject(COSName.getPDFName("Im")).getCOSObject();
          image.setItem("SMask", page.getResources().getXObject(COSName.getPDFName("Mask")));
        });
  }

  private static final String AXIAL =
      "<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [20 0 80 0] /Function "
          + "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 0 0] /N 1 >> >>";

  /** One triangle whose corners have colours of their own. */
  private static Specimen mesh() {
    byte[] corners = new byte[3 * 7];
    for (int corner = 0; corner < 3; corner++) {
      corners[7 * corner + 1] = (byte) (60 + 40 * (corner % 2));
      corners[7 * corner + 2] = (byte) (60 + 40 * (corner / 2));
    }
    String form =
        "<< /ShadingType 4 /ColorSpace /DeviceCMYK /BitsPerCoordinate 8 /BitsPerComponent 8 "
            + "/BitsPerFlag 8 /Decode [0 255 0 255 0 1 0 1 0 1 0 1] >>";
    return X1A.stream("Shading", "Sh", form, corners).draw("q 60 150 30 30 re W n /Sh sh Q");
  }
}
