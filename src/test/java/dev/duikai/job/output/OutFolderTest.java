package dev.duikai.job.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.duikai.notice.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutFolderTest {

  @TempDir Path folder;

  @Test
  void aFileAppearsWholeAndLeavesNothingElse() throws IOException {
    OutFolder out = OutFolder.at(folder.resolve("new/out"));
    out.write("河东日报-01.pdf", new byte[] {1, 2});
    out.write("河东日报-01.pdf", new byte[] {3});
    assertArrayEquals(new byte[] {3}, Files.readAllBytes(out.file("河东日报-01.pdf")));
    assertEquals(List.of("河东日报-01.pdf"), names(folder.resolve("new/out")));
  }

  @Test
  void yesterdaysFileMovesToOld() throws IOException {
    OutFolder out = OutFolder.at(folder);
    out.write("a.pdf", new byte[] {1});
    out.retire("a.pdf");
    out.retire("b.pdf");
    assertFalse(Files.exists(folder.resolve("a.pdf")));
    assertEquals(List.of("a.pdf"), names(folder.resolve("old")));
  }

  @Test
  void aFileInPlaceOfTheFolderIsTheUsersMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");
    assertThrows(InputException.class, () -> OutFolder.at(file));
  }

  @Test
  void aDiskThatIsNearlyFullIsSaidBeforeAnythingIsWritten() throws IOException {
    OutFolder out = OutFolder.at(folder, anywhere -> 5L << 20);
    out.needRoom(1);
    UncheckedIOException full = assertThrows(UncheckedIOException.class, () -> out.needRoom(2));
    assertTrue(String.valueOf(full.getMessage()).contains("2 plates needs 8.0 MB and 4.0 MB are"));
    OutFolder none = OutFolder.at(folder, anywhere -> 1000);
    assertThrows(UncheckedIOException.class, () -> none.write("a.pdf", new byte[] {1}));
    assertEquals(List.of(), names(folder));
  }

  @Test
  void theChecksumIsTheLineThatSha256sumReads() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  甲.pdf\n",
        new String(Checksum.line("甲.pdf", new byte[] {'a', 'b', 'c'}), StandardCharsets.UTF_8));
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }
}
