package dev.duikai.art.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * The ICC profile of a press, for four inks.
 *
 * @param identifier a short name of the printing condition
 * @param condition what the profile describes, in words
 * @param bytes the profile
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look into the bytes
public record PressProfile(String identifier, String condition, byte[] bytes) {

  private static final String RESOURCE = "/dev/duikai/art/newsprint-tr002.icc";

  /** The profile that is shipped: coldset printing on newsprint. */
  public static PressProfile newsprint() {
    try (InputStream in = PressProfile.class.getResourceAsStream(RESOURCE)) {
      return new PressProfile(
          "CGATS TR 002",
          "CGATS/SNAP TR 002-2007 Coldset Printing on Newsprint",
          Objects.requireNonNull(in, RESOURCE).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The profile in a file.
   *
   * @throws IOException if it can't be read or is no profile of a four-colour press
   */
  public static PressProfile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    IccTags tags = IccTags.of(bytes);
    if (!tags.deviceClass().equals("prtr") || !tags.colours().equals("CMYK")) {
      throw new IOException(
          "it is of class "
              + tags.deviceClass()
              + " for "
              + tags.colours()
              + ", not prtr for CMYK");
    }
    if (!tags.has("A2B0") || !tags.has("B2A0")) {
      throw new IOException("it lacks the tables to and from its inks (A2B0, B2A0)");
    }
    ColourPath.check(bytes);
    String name = tags.description();
    return new PressProfile(name, name, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PressProfile p && Arrays.equals(bytes, p.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
