package dev.duikai.preflight.read.font;

import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The operator {@code Tf}. A font that the file doesn't carry, or carries in pieces, is not looked
 * for on the machine, which takes seconds and differs from one to the next; a font without shapes
 * stands for it.
 */
public final class SetCarriedFont extends OperatorProcessor {

  private final FontLedger fonts;

  public SetCarriedFont(PDFStreamEngine engine, FontLedger fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.size() < 2
        || !(operands.get(0) instanceof COSName name)
        || !(operands.get(1) instanceof COSNumber size)) {
      return;
    }
    var text = getContext().getGraphicsState().getTextState();
    text.setFontSize(size.floatValue());
    text.setFont(font(getContext().getResources(), name));
  }

  private PDFont font(PDResources resources, COSName name) throws IOException {
    Optional<COSDictionary> known =
        Cos.dictionary(resources.getCOSObject(), "Font")
            .flatMap(fonts -> Cos.dictionary(fonts, name.getName()));
    if (known.isPresent() && fonts.carried(known.get())) {
      PDFont font = resources.getFont(name);
      if (!font.isDamaged()) {
        return font;
      }
      fonts.damaged(known.get());
    }
    return fonts.standIn(known.orElseGet(() -> nameless(name)));
  }

  private static COSDictionary nameless(COSName name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.getPDFName("missing"));
    font.setItem(COSName.BASE_FONT, name);
    return font;
  }

  @Override
  public String getName() {
    return "Tf";
  }
}
