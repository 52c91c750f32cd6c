package dev.duikai.art;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.duikai.art.colour.Intent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * LittleCMS's own calculator, transicc (Debian package liblcms2-utils), as the judge of colours.
 */
final class LittleCms {

  private final Path folder;

  /** A calculator that keeps its files in a folder; the test is skipped where it is missing. */
  LittleCms(Path folder) {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/transicc")),
        "transicc is not installed (Debian: liblcms2-utils)");
    this.folder = folder;
  }

  /** Inks of a press in per cent, for colours of another profile; RGB counts to 255. */
  List<double[]> toPress(List<double[]> colours, String from, String press, Intent intent)
      throws IOException {
    List<String> flags = intent == Intent.PERCEPTUAL ? List.of("-t0") : List.of("-t1", "-b");
    return convert(colours, from, press, flags);
  }

  /** Lab of inks. */
  List<double[]> lab(List<double[]> inks, String press) throws IOException {
    return convert(inks, press, "*Lab", List.of("-t1"));
  }

  /** A file that holds a profile. */
  String file(String name, byte[] profile) throws IOException {
    return Files.write(folder.resolve(name), profile).toString();
  }

  private List<double[]> convert(List<double[]> colours, String from, String to, List<String> flags)
      throws IOException {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    for (double[] colour : colours) {
      for (double part : colour) {
        text.add(String.format(Locale.ROOT, "%.4f", part));
      }
    }
    Path in = Files.writeString(folder.resolve("in.txt"), text.toString());
    Path out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>(List.of("/usr/bin/transicc", "-n", "-i" + from));
    command.addAll(flags);
    command.add("-o" + to);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    List<double[]> converted = new ArrayList<>();
    for (String line : Files.readAllLines(out, StandardCharsets.ISO_8859_1)) {
      if (!line.isBlank()) {
        converted.add(
            java.util.Arrays.stream(line.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray());
      }
    }
    if (converted.size() != colours.size()) {
      throw new IOException(command + " gave " + converted.size() + " of " + colours.size());
    }
    return converted;
  }
}
