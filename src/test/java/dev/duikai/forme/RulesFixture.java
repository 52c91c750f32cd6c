package dev.duikai.forme;

import dev.duikai.TestFonts;
import dev.duikai.compose.Typesetter;
import dev.duikai.font.FontShelf;
import dev.duikai.forme.furniture.StyleCase;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.read.RulesReader;
import dev.duikai.grammar.read.RulesRoots;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;

/** The rules of the front that duikai ships, and its faces. */
public final class RulesFixture {

  public static final Cmyk RED = new Cmyk(0, 1000, 1000, 0);

  private static final FontShelf SHELF = TestFonts.SHELF;
  private static final Rules RULES = rules("city-daily-front");

  private RulesFixture() {}

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
