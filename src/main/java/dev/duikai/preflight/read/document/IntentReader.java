package dev.duikai.preflight.read.document;

import dev.duikai.preflight.fact.OutputIntent;
import dev.duikai.preflight.read.cos.Cos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Reads the output intents and the heads of their profiles. */
public final class IntentReader {

  private static final int HEAD = 128;
  private static final int CLASS = 12;
  private static final int SPACE = 16;
  private static final int SIGNATURE = 4;

  private IntentReader() {}

  public static List<OutputIntent> read(COSDictionary catalog) {
    List<OutputIntent> intents = new ArrayList<>();
    for (COSBase item : Cos.array(catalog, "OutputIntents").orElseGet(COSArray::new)) {
      if (Cos.direct(item) instanceof COSDictionary intent) {
        intents.add(
            new OutputIntent(
                Cos.text(intent, "S"),
                Cos.text(intent, "OutputConditionIdentifier"),
                profile(intent)));
      }
    }
    return intents;
  }

  private static Optional<OutputIntent.Profile> profile(COSDictionary intent) {
    return Cos.value(intent, "DestOutputProfile")
        .filter(COSStream.class::isInstance)
        .map(stream -> profile((COSStream) stream));
  }

  private static OutputIntent.Profile profile(COSStream stream) {
    int declared = stream.getInt(COSName.N, 0);
    try (var input = stream.createInputStream()) {
      byte[] head = input.readNBytes(HEAD);
      return head.length < HEAD
          ? new OutputIntent.Profile("none", "none", declared)
          : new OutputIntent.Profile(signature(head, CLASS), signature(head, SPACE), declared);
    } catch (IOException e) {
      return new OutputIntent.Profile("unreadable", "unreadable", declared);
    }
  }

  private static String signature(byte[] head, int at) {
    return new String(head, at, SIGNATURE, StandardCharsets.ISO_8859_1);
  }
}
