package dev.duikai.copy.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.duikai.notice.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportFolderTest {

  private static final Imported PAGE = RawPages.imported("## 题\n\n山高。\n");

  @TempDir private Path folder;

  @Test
  void aFolderInUseIsLeftAlone() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("issue"));
    Files.writeString(taken.resolve("issue.yaml"), "mine");
    assertThrows(InputException.class, () -> ImportFolder.write(PAGE, taken));
    assertEquals("mine", Files.readString(taken.resolve("issue.yaml")));
    assertEquals(List.of("issue"), names());
  }

  @Test
  void aFileInTheWayIsLeftAlone() throws IOException {
    Path taken = Files.writeString(folder.resolve("issue"), "mine");
    assertThrows(InputException.class, () -> ImportFolder.write(PAGE, taken));
    assertEquals("mine", Files.readString(taken));
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    ImportFolder.write(PAGE, Files.createDirectory(folder.resolve("issue")));
    assertEquals(List.of("issue"), names());
    assertEquals(PAGE.issueYaml(), Files.readString(folder.resolve("issue").resolve("issue.yaml")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
