package dev.duikai.press;

import dev.duikai.art.ArtShelf;
import dev.duikai.font.FontShelf;
import dev.duikai.press.file.Content;
import dev.duikai.press.file.PdfFile;
import dev.duikai.press.file.PressSettings;
import dev.duikai.press.file.Separation;
import dev.duikai.press.marks.PlateMarks;
import dev.duikai.press.structure.StructureTree;
import dev.duikai.press.type.FaceCodes;
import dev.duikai.press.type.FaceFont;
import dev.duikai.press.type.FontNames;
import dev.duikai.press.type.TypeCase;
import dev.duikai.sheet.Ink;
import dev.duikai.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Optional<StructureTree> structure;
  private final PdfIndirectReference overprint;
  private final PdfIndirectReference knockOut;
  private final PdfIndirectReference allPlates;

  /** A spot colour (专色) of the file. */
  private record Spot(String name, PdfIndirectReference space) {}

  FileResources(PdfFile file, List<Sheet> sheets, ArtShelf art, PressSettings settings) {
    this.file = file;
    this.structure =
        settings.standard().tagged() ? Optional.of(new StructureTree(file)) : Optional.empty();
    this.type = TypeCase.of(sheets);
    this.pictures = new PictureWriter(file, art);
    this.links = new LinkWriter(file, sheets, settings);
    this.overprint = file.add(new PdfLiteral("<</Type/ExtGState/OP true/op true/OPM 1>>"));
    this.knockOut = file.add(new PdfLiteral("<</Type/ExtGState/OP false/op false/OPM 0>>"));
    this.allPlates = file.add(Separation.of("All", new Ink(1000, 1000, 1000, 1000)));
  }

  void nameStates() {
    PageBridge.addState(file.writer(), Content.OVERPRINT, overprint);
    PageBridge.addState(file.writer(), Content.KNOCK_OUT, knockOut);
  }

  void nameAllPlates() {
    PageBridge.addColourSpace(file.writer(), PlateMarks.ALL_PLATES, allPlates);
  }

  /** Names a spot colour on the current page. */
  String nameSpot(Ink ink) {
    Spot spot = spots.computeIfAbsent(ink.spot(), name -> spot(ink));
    PageBridge.addColourSpace(file.writer(), spot.name(), spot.space());
    return spot.name();
  }

  private Spot spot(Ink ink) {
    return new Spot("S" + spots.size(), file.add(Separation.of(ink.spot(), ink)));
  }

  Optional<StructureTree> structure() {
    return structure;
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

  /** Writes what is known only when all pages are: faces and structure. */
  void finish(FontShelf shelf) {
    structure.ifPresent(StructureTree::write);
    fonts.forEach((id, names) -> new FaceFont(file, shelf.face(id), codes(id)).write(names));
  }
}
