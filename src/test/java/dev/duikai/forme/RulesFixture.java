package dev.duikai.forme;

import dev.duikai.compose.Typesetter;
import dev.duikai.font.FontShelf;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of the front that duikai ships, and its faces. */
public final class RulesFixture {

  public static final Cmyk RED = new Cmyk(0, 1000, 1000, 0);

  private static final FontShelf SHELF = FontShelf.of(faces());
  private static final Rules RULES = rules("city-daily-front");

  private RulesFixture() {}

  private static Map<String, Path> faces() {
    Map<String, Path> faces = new LinkedHashMap<>();
    faces.put("song", Path.of("fonts/NotoSerifSC_400Regular.ttf"));
    faces.put("kai", Path.of("fonts/LXGWWenKai-Regular.ttf"));
    faces.put("hei", Path.of("fonts/NotoSansSC_700Bold.ttf"));
    faces.put("biaosong", Path.of("fonts/NotoSerifSC_900Black.ttf"));
    return faces;
  }

  private static Rules rules(String name) {
    NoticeLog log = new NoticeLog();
    Path file = Path.of("layout-rules", name + ".yaml");
    Rules rules =
        RulesReader.read(file, file.toString(), RulesRoots.none(), log)
            .orElseThrow(() -> new IllegalStateException(log.all().toString()));
    log.throwIfErrors();
    return rules;
  }

  public static FontShelf shelf() {
    return SHELF;
  }

  public static StyleCase types() {
    return new StyleCase(new Typesetter(SHELF), RULES);
  }
}
