package dev.duikai;

import dev.duikai.compose.Typesetter;
import dev.duikai.font.FontShelf;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shipped faces in the order of {@code fonts.yaml}, each read once for all tests. */
public final class TestFonts {

  public static final FontShelf SHELF = FontShelf.of(files());
  public static final Typesetter TYPESETTER = new Typesetter(SHELF);

  private TestFonts() {}

  private static Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("song", Path.of("fonts/NotoSerifSC_400Regular.ttf"));
    files.put("kai", Path.of("fonts/LXGWWenKai-Regular.ttf"));
    files.put("hei", Path.of("fonts/NotoSansSC_700Bold.ttf"));
    files.put("biaosong", Path.of("fonts/NotoSerifSC_900Black.ttf"));
    files.put("song-semibold", Path.of("fonts/NotoSerifSC_600SemiBold.ttf"));
    files.put("kai-bold", Path.of("fonts/LXGWWenKai-Bold.ttf"));
    return files;
  }
}
