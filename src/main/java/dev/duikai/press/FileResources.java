package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.font.FontShelf;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.PressSettings;
import dev.duikai.press.type.FaceCodes;
import dev.duikai.press.type.FaceFont;
import dev.duikai.press.type.FontNames;
import dev.duikai.press.type.TypeCase;
import dev.duikai.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PageBridge;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;

/** What the pages of one file share: fonts, states, the colour of the marks, pictures. */
final class FileResources {

  private final PdfFile file;
  private final TypeCase type;
  private final Map<String, FontNames> fonts = new LinkedHashMap<>();
  private final PictureWriter pictures;
  private final LinkWriter links;
  private final PdfIndirectReference overprint;
  private final PdfIndirectReference knockOut;
  private final PdfIndirectReference allPlates;

  FileResources(PdfFile file, List<Sheet> sheets, ArtShelf art, PressSettings settings) {
    this.file = file;
    this.type = TypeCase.of(sheets);
    this.pictures = new PictureWriter(file, art);
    this.links = new LinkWriter(file, sheets, settings);
    this.overprint = file.add(new PdfLiteral("<</Type/ExtGState/OP true/op true/OPM 1>>"));
    this.knockOut = file.add(new PdfLiteral("<</Type/ExtGState/OP false/op false/OPM 0>>"));
    this.allPlates =
        file.add(
            new PdfLiteral(
                "[/Separation/All/DeviceCMYK<</FunctionType 2/Domain[0 1]"
                    + "/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]"));
  }

  void nameStates() {
    PageBridge.addState(file.writer(), Content.OVERPRINT, overprint);
    PageBridge.addState(file.writer(), Content.KNOCK_OUT, knockOut);
  }

  void nameAllPlates() {
    PageBridge.addColourSpace(file.writer(), Marks.ALL_PLATES, allPlates);
  }

  /** Names a face on the current page. */
  FontNames nameFont(String face, boolean vertical) {
    FontNames names =
        fonts.computeIfAbsent(
            face, id -> new FontNames("T" + fonts.size(), file.reserve(), file.reserve()));
    PageBridge.addFont(file.writer(), names.name(vertical), names.reference(vertical));
    return names;
  }

  public FaceCodes codes(String face) {
    return type.faces().get(face);
  }

  PictureWriter pictures() {
    return pictures;
  }

  public LinkWriter links() {
    return links;
  }

  /** Writes the faces that the pages have named. */
  void writeFonts(FontShelf shelf) {
    fonts.forEach((id, names) -> new FaceFont(file, shelf.face(id), codes(id)).write(names));
  }
}
