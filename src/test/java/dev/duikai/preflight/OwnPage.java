package dev.duikai.preflight;

import dev.duikai.TestFonts;
import dev.duikai.art.ArtShelf;
import dev.duikai.font.Face;
import dev.duikai.measure.Grid;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import dev.duikai.press.PdfPress;
import dev.duikai.press.file.PressSettings;
import dev.duikai.sheet.Crop;
import dev.duikai.sheet.Fill;
import dev.duikai.sheet.Glyph;
import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Item;
import dev.duikai.sheet.Path;
import dev.duikai.sheet.Picture;
import dev.duikai.sheet.Rule;
import dev.duikai.sheet.Sheet;
import dev.duikai.sheet.Tag;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A small page without a fault, set by hand and printed by the real press: six columns by 72 lines,
 * a lead, a broken measure, a picture story, a short, a tinted panel, an advertisement at the foot.
 * It depends on no solver, so that its audit must always come out clean.
 */
public final class OwnPage {

  static final double PITCH = 12.5;
  static final double EM = 9;

  private static final int COLUMNS = 6;
  private static final int CHARACTERS = 13;
  private static final int LINES = 72;
  private static final double LEFT = 50;
  private static final double TOP = 90;
  private static final String HAN =
      "水北南西东山河市县区街路桥车站学校工人民生活文化教育医院社农村田园春夏秋冬花草树木林果茶米面油盐"
          + "天地日月风雨雪晴早晚前后左右上下高低长短大小多少新旧好快慢远近开关来去进出走看听说写读唱画做想问答";

  private final int page;
  private final Jump jump;
  private final List<Item> items = new ArrayList<>();
  private final Grid grid =
      new Grid(
          new Rect(points(LEFT), points(TOP), points(747), points(LINES * PITCH)),
          COLUMNS,
          CHARACTERS,
          points(EM),
          points(EM),
          LINES,
          points(PITCH));
  private int seed;

  /** Whether the lead goes on elsewhere, or began elsewhere. */
  public enum Jump {
    NONE,
    OUT,
    IN
  }

  private OwnPage(int page, Jump jump) {
    this.page = page;
    this.jump = jump;
    this.seed = 7 * page;
  }

  /** The bytes of a printed page. */
  public static byte[] print(int page, Jump jump, java.nio.file.Path folder) throws IOException {
    OwnPage own = new OwnPage(page, jump);
    own.set();
    ArtShelf art =
        ArtShelf.of(
            Map.of(
                "picture.png", picture(folder, "picture.png", 486, 368),
                "ad.png", picture(folder, "ad.png", 1494, 268)));
    String name = "A0" + page;
    Sheet sheet =
        new Sheet(
            "河东日报 2026-01-25 " + name,
            page,
            name,
            points(847),
            points(1080),
            points(9),
            own.grid,
            own.items);
    return PdfPress.write(sheet, TestFonts.SHELF, art, PressSettings.print());
  }

  private static java.nio.file.Path picture(
      java.nio.file.Path folder, String name, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x * 7 + y * 3) % 256 * 0x10101);
      }
    }
    java.nio.file.Path file = folder.resolve(name);
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static Length points(double points) {
    return Length.points(points);
  }

  private static double x(int column) {
    return LEFT + column * 126;
  }

  private static double top(int line) {
    return TOP + line * PITCH;
  }

  static double baseline(int line) {
    return top(line) + (PITCH - EM) / 2 + 0.88 * EM;
  }

  private void set() {
    furniture();
    lead();
    head("hei", 24, 2, 4, 44, "四栏破三栏要看得清楚明白一点");
    legs(2, 153, 171, 3, 48, 12);
    head("biaosong", 24, 4, 2, 16, "图片新闻一则短文");
    legs(4, 117, 126, 2, 20, 24);
    picture();
    head("hei", 21, 0, 2, 26, "两栏短讯看老街变新");
    leg(x(0), 117, 30, 9);
    text("hei", 10.5, x(0) + (117 - 42) / 2.0, baseline(40), "分小标题");
    leg(x(0), 117, 41, 19);
    leg(x(1), 117, 30, 30);
    panel();
  }

  private void furniture() {
    text("hei", 20, LEFT, TOP - 20, "A0" + page);
    text("hei", 20, LEFT + 330, TOP - 20, "综合新闻");
    text("song", 9, LEFT + 600, TOP - 20, "2026年1月25日星期日");
    items.add(
        Rule.solid(
            tag("folio"),
            points(LEFT),
            points(TOP - 13),
            points(LEFT + 747),
            points(TOP - 13),
            points(0.5)));
    double y = top(60) + PITCH + 1.75;
    Rect ad = new Rect(points(LEFT), points(y), points(747), points(134));
    items.add(new Picture(tag("ad"), "ad.png", Crop.WHOLE, ad, "广告"));
    Rect plate = new Rect(points(LEFT), points(y), points(18), points(9));
    items.add(new Fill(tag("ad"), Path.of(plate), Ink.PAPER));
    text("hei", 7, LEFT + 2, y + 7, "广告");
  }

  private void lead() {
    head("biaosong", 42, 0, 4, 0, "六栏小报头条题目十字");
    text("kai", 9, x(0) + 230, baseline(5), "记者王宁");
    for (int leg = 0; leg < 4; leg++) {
      boolean last = leg == 3;
      if (last && jump == Jump.OUT) {
        leg(x(leg), 117, 6, 15);
        lines(x(leg), 117, 21, 4, false);
        text("kai", 9, x(leg) + 117 - 9 - 63, baseline(25), "（下转第三版）");
      } else if (leg == 0 && jump == Jump.IN) {
        text("hei", 9, x(0) + 18, baseline(6), "（上接第二版）");
        leg(x(leg), 117, 7, 19);
      } else {
        leg(x(leg), 117, 6, 20);
      }
    }
  }

  private void picture() {
    Rect box = new Rect(points(x(4)), points(top(0) + 1.75), points(243), points(184));
    items.add(new Picture(tag("picture"), "picture.png", Crop.WHOLE, box, "图"));
    text("kai", 9, x(4), baseline(15), "春日的河边风光正好人们走出家门看花记者田青");
  }

  private void panel() {
    Rect frame = new Rect(points(x(2)), points(top(26) + 6.25), points(243), points(17 * PITCH));
    items.add(new Fill(tag("box"), Path.of(frame), Ink.grey(100)));
    head("kai", 21, 2, 2, 26, "小言论说说老街");
    leg(x(2) + 9, 108, 30, 13);
    leg(x(2) + 126, 108, 30, 13);
  }

  /** A head of one line, centred over its columns, its white above larger than that below. */
  private void head(String face, double size, int column, int span, int line, String words) {
    double width = words.length() * size;
    double room = span * 126 - 9;
    double above = line == 0 ? 12.5 : 18;
    text(face, size, x(column) + (room - width) / 2, top(line) + above + 0.88 * size, words);
  }

  private void legs(int column, double width, double step, int count, int line, int lines) {
    for (int i = 0; i < count; i++) {
      leg(x(column) + i * step, width, line, lines);
    }
  }

  /** A leg of whole paragraphs of four or more lines. */
  private void leg(double left, double width, int line, int lines) {
    int at = line;
    int rest = lines;
    while (rest > 0) {
      int take = rest >= 9 ? 5 : rest;
      lines(left, width, at, take, true);
      at += take;
      rest -= take;
    }
  }

  private void lines(double left, double width, int line, int lines, boolean ends) {
    int whole = (int) Math.round(width / EM);
    for (int i = 0; i < lines; i++) {
      boolean last = ends && i + 1 == lines;
      int count = i == 0 ? whole - 2 : last ? whole - 3 : whole;
      String words = last ? han(count - 1) + "。" : han(4) + "，" + han(count - 5);
      text("song", EM, i == 0 ? left + 2 * EM : left, baseline(line + i), words);
    }
  }

  private String han(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF;
      text.append(HAN.charAt((seed >> 8) % HAN.length()));
    }
    return text.toString();
  }

  private static Tag tag(String part) {
    return Tag.furniture(part);
  }

  private void text(String font, double size, double x, double y, String words) {
    Face face = TestFonts.SHELF.face(font);
    Length em = points(size);
    List<Glyph> glyphs = new ArrayList<>();
    double at = points(x).units();
    for (int c : words.codePoints().toArray()) {
      int glyph = face.glyph(c);
      glyphs.add(new Glyph(glyph, (int) Math.round(at), Character.toString(c)));
      at += face.advance(glyph) * em.units() / 1000.0;
    }
    items.add(new GlyphRun(tag("body"), font, em, 1000, Ink.BLACK, false, points(y), glyphs));
  }
}
