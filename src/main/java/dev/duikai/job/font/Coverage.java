package dev.duikai.job.font;

import dev.duikai.font.Face;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many characters a face has. */
public final class Coverage {

  private static final int FIRST_ROW = 0xB0;
  private static final int LAST_ROW = 0xF7;
  private static final int FIRST_CELL = 0xA1;
  private static final int LAST_CELL = 0xFE;

  private Coverage() {}

  /** The 6,763 Chinese characters (汉字) of GB 2312. */
  public static SortedSet<Integer> gb2312() {
    SortedSet<Integer> characters = new TreeSet<>();
    Charset gb = Charset.forName("GB2312");
    for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
      for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
        try {
          ByteBuffer bytes = ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell});
          characters.add(Character.codePointAt(gb.newDecoder().decode(bytes), 0));
        } catch (CharacterCodingException e) {
          continue; // five cells of the table are empty
        }
      }
    }
    return characters;
  }

  /** Those of some characters that a face has not. */
  public static SortedSet<Integer> missing(Face face, Collection<Integer> characters) {
    SortedSet<Integer> missing = new TreeSet<>();
    characters.stream().filter(c -> !face.has(c)).forEach(missing::add);
    return missing;
  }
}
