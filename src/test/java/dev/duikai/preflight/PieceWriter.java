package dev.duikai.preflight;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a finished page on purpose: moves, drops, doubles and changes the pieces of its text. */
public final class PieceWriter {

  private final List<List<Object>> chunks = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Map<String, byte[]>> codes = new HashMap<>();
  private final PDPage page;

  private PieceWriter(PDPage page) throws IOException {
    this.page = page;
    List<Object> open = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      boolean begins = token instanceof Operator o && o.getName().equals("BT");
      if (begins && !open.isEmpty()) {
        keep(open, "");
        open = new ArrayList<>();
      }
      open.add(token);
      if (token instanceof Operator o && o.getName().equals("ET")) {
        keep(open, text(open));
        open = new ArrayList<>();
      }
    }
    keep(open, "");
  }

  /** How a page is broken. */
  @FunctionalInterface
  public interface Break {
    void apply(PieceWriter page) throws IOException;
  }

  /** A finished page, broken. */
  public static byte[] broken(byte[] pdf, Break how) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PieceWriter writer = new PieceWriter(document.getPage(0));
      how.apply(writer);
      writer.write(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void write(PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      ContentStreamWriter writer = new ContentStreamWriter(out);
      for (List<Object> chunk : chunks) {
        writer.writeTokens(chunk);
      }
    }
    page.setContents(stream);
  }

  private void keep(List<Object> tokens, String text) {
    chunks.add(tokens);
    texts.add(text);
  }

  private String text(List<Object> tokens) throws IOException {
    StringBuilder text = new StringBuilder();
    String fontName = fontName(tokens);
    PDFont font = page.getResources().getFont(COSName.getPDFName(fontName));
    for (Object token : tokens) {
      if (token instanceof COSArray array && font != null) {
        for (COSBase part : array) {
          if (part instanceof COSString string) {
            decode(font, fontName, string.getBytes(), text);
          }
        }
      }
    }
    return text.toString();
  }

  private void decode(PDFont font, String name, byte[] bytes, StringBuilder text)
      throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      while (in.available() > 0) {
        int code = font.readCode(in);
        String unicode = String.valueOf(font.toUnicode(code));
        text.append(unicode);
        codes
            .computeIfAbsent(name, n -> new HashMap<>())
            .put(unicode, new byte[] {(byte) (code >> 8), (byte) code});
      }
    }
  }

  private static String fontName(List<Object> tokens) {
    return tokens.stream()
        .filter(COSName.class::isInstance)
        .map(token -> ((COSName) token).getName())
        .findFirst()
        .orElse("");
  }

  /** The places of all pieces with such a text, in the order of painting. */
  public List<Integer> find(Predicate<String> wanted) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty() && wanted.test(texts.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** The place of the first piece that holds a text. */
  public int first(String text) {
    return find(t -> t.contains(text)).getFirst();
  }

  /** The pieces whose baseline starts inside a rectangle, y upwards from the page's foot. */
  public List<Integer> inside(double x0, double y0, double x1, double y1) {
    return find(t -> true).stream()
        .filter(i -> number(i, 4) >= x0 && number(i, 4) <= x1)
        .filter(i -> number(i, 5) >= y0 && number(i, 5) <= y1)
        .toList();
  }

  /** A number of a piece's text matrix. */
  public double number(int piece, int index) {
    List<Object> tokens = chunks.get(piece);
    return ((COSNumber) tokens.get(matrix(tokens) + index)).floatValue();
  }

  private static int matrix(List<Object> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator o && o.getName().equals("Tm")) {
        return i - 6;
      }
    }
    throw new IllegalStateException("no text matrix");
  }

  public void move(int piece, double dx, double dy) {
    List<Object> tokens = chunks.get(piece);
    int at = matrix(tokens);
    tokens.set(at + 4, new COSFloat((float) (number(piece, 4) + dx)));
    tokens.set(at + 5, new COSFloat((float) (number(piece, 5) + dy)));
  }

  public void remove(int piece) {
    chunks.get(piece).clear();
    texts.set(piece, "");
  }

  /** Paints a piece once more, elsewhere. */
  public void again(int piece, double dx, double dy) {
    chunks.add(new ArrayList<>(chunks.get(piece)));
    texts.add(texts.get(piece));
    move(chunks.size() - 1, dx, dy);
  }

  /** Makes a piece's type larger or narrower. */
  public void scale(int piece, double wide, double high) {
    List<Object> tokens = chunks.get(piece);
    int at = matrix(tokens);
    tokens.set(at, new COSFloat((float) (number(piece, 0) * wide)));
    tokens.set(at + 3, new COSFloat((float) (number(piece, 3) * high)));
  }

  /** Lets a piece say something else, in characters that its face has on this page. */
  public void say(int piece, String text) {
    List<Object> tokens = chunks.get(piece);
    Map<String, byte[]> known = codes.get(fontName(tokens));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints().mapToObj(Character::toString).forEach(c -> bytes.writeBytes(known.get(c)));
    COSArray array = new COSArray();
    array.add(new COSString(bytes.toByteArray()));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof COSArray) {
        tokens.set(i, array);
      }
    }
    texts.set(piece, text);
  }

  public String text(int piece) {
    return texts.get(piece);
  }

  /** Makes a picture wider or higher; pictures count from 0 in the order of painting. */
  public void stretchPicture(int number, double wide, double high) {
    int found = 0;
    for (List<Object> tokens : chunks) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator o && o.getName().equals("Do") && found++ == number) {
          scaleMatrixBefore(tokens, i, wide, high);
          return;
        }
      }
    }
    throw new IllegalStateException("no picture " + number);
  }

  private static void scaleMatrixBefore(List<Object> tokens, int at, double wide, double high) {
    for (int i = at; i >= 0; i--) {
      if (tokens.get(i) instanceof Operator o && o.getName().equals("cm")) {
        float a = ((COSNumber) tokens.get(i - 6)).floatValue();
        float d = ((COSNumber) tokens.get(i - 3)).floatValue();
        tokens.set(i - 6, new COSFloat((float) (a * wide)));
        tokens.set(i - 3, new COSFloat((float) (d * high)));
        return;
      }
    }
    throw new IllegalStateException("no matrix");
  }

  /** Paints a picture once more, at the end, moved and scaled by a matrix of its own. */
  public void pictureAgain(int number, String matrix) {
    int found = 0;
    for (List<Object> tokens : List.copyOf(chunks)) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator o && o.getName().equals("Do") && found++ == number) {
          add("q " + matrix + " cm /" + ((COSName) tokens.get(i - 1)).getName() + " Do Q");
        }
      }
    }
  }

  /** Swaps the places of two pieces in the order of painting. */
  public void swap(int one, int other) {
    List<Object> tokens = chunks.get(one);
    chunks.set(one, chunks.get(other));
    chunks.set(other, tokens);
  }

  /** Adds raw operators at the end. */
  public void add(String operators) {
    try {
      chunks.add(
          new ArrayList<>(
              new PDFStreamParser(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                  .parse()));
      texts.add("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
