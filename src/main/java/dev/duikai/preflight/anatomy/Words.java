package dev.duikai.preflight.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The set phrases of a newspaper page. */
public final class Words {

  private static final Pattern AD = Pattern.compile("^[（(【\\[]?(本报)?(公益|商业)?(广告|推广)");
  private static final Pattern JUMP_OUT = Pattern.compile("^[（(]?\\s*下转(.{1,8}?)[）)]?$");
  private static final Pattern JUMP_IN = Pattern.compile("^[（(]?\\s*上接(.{1,8}?)[）)]?$");
  private static final Pattern BYLINE =
      Pattern.compile("^(本报|见习|特约|首席)*(记者|通讯员|评论员|实习生|实习记者)|^[□◎■]|^(文|图|图文)[/／]");
  private static final Pattern GUIDE = Pattern.compile("导读|今日看点|要闻提示");
  private static final Pattern PAGE = Pattern.compile("第?[一二三四五六七八九十\\dA-Z]{1,4}版");
  private static final Pattern FRONT = Pattern.compile("统一连续出版物号|统一刊号|今日\\d+版|CN\\s?\\d\\d|农历");

  private Words() {}

  /** Whether a text says that something is an advertisement. */
  static boolean isAdLabel(String text) {
    return AD.matcher(text).find();
  }

  static boolean isJumpOut(String text) {
    return JUMP_OUT.matcher(text).matches();
  }

  static boolean isJumpIn(String text) {
    return JUMP_IN.matcher(text).matches();
  }

  /** The page that a line of reference names, such as 第二版; empty where it is none. */
  public static String reference(String text) {
    for (Pattern pattern : new Pattern[] {JUMP_OUT, JUMP_IN}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return matcher.group(1).strip();
      }
    }
    return "";
  }

  static boolean isByline(String text) {
    return BYLINE.matcher(text).find();
  }

  static boolean isGuide(String text) {
    return GUIDE.matcher(text).find();
  }

  static boolean namesPage(String text) {
    return PAGE.matcher(text).find();
  }

  static boolean isFrontData(String text) {
    return FRONT.matcher(text).find();
  }
}
