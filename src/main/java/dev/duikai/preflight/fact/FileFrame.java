package dev.duikai.preflight.fact;

import java.util.List;

/**
 * How the file begins and ends.
 *
 * @param version the version that holds, such as {@code 1.6}
 * @param faults what is wrong with header, cross references and end, in words
 * @param identified whether the trailer holds an ID
 * @param encrypted whether the file is encrypted
 * @param labelled whether pages have labels
 */
public record FileFrame(
    String version, List<String> faults, boolean identified, boolean encrypted, boolean labelled) {

  public FileFrame {
    faults = List.copyOf(faults);
  }
}
