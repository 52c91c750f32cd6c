package dev.duikai.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.duikai.art.ArtShelf;
import dev.duikai.press.file.PressSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs of others read; each test is passed over where its program is not installed. */
final class OtherReadersTest {

  private static final String TEXT = "本报讯（记者高宁）——“数字”2026年𠮷〓，12.5%。";

  @TempDir private Path folder;

  private Path pdf() throws IOException {
    HandSet set = new HandSet().line("biaosong", 54, 60, 150, "智慧城市");
    set.line("kai", 9, 60, 200, TEXT).upright("song", 36, 900, 200, "竖排标题");
    return Files.write(
        folder.resolve("page.pdf"),
        PdfPress.write(set.sheet(), HandSet.FONTS, ArtShelf.empty(), PressSettings.print()));
  }

  private static String run(String... command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void mupdfReadsTheTextAndItsColour() throws IOException {
    String file = pdf().toString();
    String text = run("mutool", "draw", "-q", "-F", "txt", file).replaceAll("\\s", "");
    assertEquals("智慧城市" + TEXT + "竖排标题", text);
    String trace = run("mutool", "draw", "-q", "-F", "trace", file);
    long black =
        trace
            .lines()
            .filter(l -> l.contains("<fill_text colorspace=\"DeviceCMYK\" color=\"0 0 0 1\""))
            .count();
    assertEquals(trace.lines().filter(l -> l.contains("<fill_text")).count(), black);
  }

  @Test
  void popplerReadsTextAndBoxes() throws IOException {
    String file = pdf().toString();
    String text = run("pdftotext", "-raw", file, "-").replaceAll("\\s", "");
    assertEquals("智慧城市" + TEXT + "竖排标题", text);
    String info = run("pdfinfo", "-box", file);
    assertTrue(info.contains("42.52    42.53  1148.03  1601.58"), info);
  }

  @Test
  void qpdfFindsNoFault() throws IOException {
    assertTrue(run("qpdf", "--check", pdf().toString()).contains("No syntax or stream encoding"));
  }
}
