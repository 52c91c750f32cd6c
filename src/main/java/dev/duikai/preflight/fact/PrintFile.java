package dev.duikai.preflight.fact;

import java.util.List;

/**
 * A finished PDF, read.
 *
 * @param name the file's name as the user knows it
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param oddities what was found in its objects, in the order of their discovery
 * @param fonts the fonts that text is set in; text names them by their place
 */
public record PrintFile(
    String name,
    String hash,
    FileFrame frame,
    Metadata metadata,
    List<OutputIntent> intents,
    List<Oddity> oddities,
    List<FontFacts> fonts,
    List<PrintPage> pages) {

  public PrintFile {
    intents = List.copyOf(intents);
    oddities = List.copyOf(oddities);
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
  }
}
