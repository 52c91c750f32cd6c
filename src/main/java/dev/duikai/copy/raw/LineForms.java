package dev.duikai.copy.raw;

import dev.duikai.copy.text.Characters;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms by which a line of copy shows what it is; all take text with full-width marks. */
final class LineForms {

  private static final String NAME = "[\\p{IsHan}·]{2,5}";
  private static final String ROLE =
      "(?:(?:本报|本刊|特约|特派|见习|实习|首席|全媒体|融媒体)*" + "(?:记者|通讯员|实习生|评论员|作者|撰稿|撰文|文/图|图/文|文|图))";
  private static final Pattern BYLINE =
      Pattern.compile(
          "[□■○●◎]?\\s*"
              + ROLE
              + "(?:\\s*[：\\s]\\s*(?:"
              + ROLE
              + "[：\\s]\\s*)?"
              + NAME
              + ")+"
              + "(?:\\s*(?:文/图|图/文|文|图))?|[□■○●◎]\\s*(?:"
              + ROLE
              + ")?\\s*"
              + NAME
              + "(?:\\s+"
              + NAME
              + ")*");
  private static final Pattern CREDIT =
      Pattern.compile("(?:记者|通讯员|作者|实习生|图片?|摄影)[^。！？…]{0,30}摄(?:影(?:报道)?)?）?$");
  private static final Pattern RUN_IN =
      Pattern.compile("[^。！？]{0,20}[讯电](?:（[^（）]*）)?|（[^（）]*(?:记者|通讯员)[^（）]*）");
  private static final Pattern JUMP_IN =
      Pattern.compile(
          "[（【\\[]\\s*(?:上接|紧接|承接)\\s*第?\\s*(?:[A-Za-z]?0*([1-9]\\d{0,2})|([一二三四五六七八九十]{1,3}))"
              + "\\s*版\\s*[）】\\]]\\s*");
  private static final Pattern BRACKET_AT_END = Pattern.compile("（[^（）]*）$");
  private static final Pattern SERIES = Pattern.compile(".*系列.*|.*（[一二三四五六七八九十百\\d]+）$");
  private static final String DIGITS = "一二三四五六七八九";
  private static final int SHORT = 20;

  private LineForms() {}

  /** A jump-in line (上接), alone or before text: where it ends; the page is asked for apart. */
  static OptionalInt jumpInEnd(String line) {
    Matcher matcher = JUMP_IN.matcher(line);
    return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }

  /** The page that a jump-in line names. */
  static int jumpInPage(String line) {
    Matcher matcher = JUMP_IN.matcher(line);
    if (!matcher.lookingAt()) {
      throw new IllegalArgumentException("no jump-in line: " + line);
    }
    String digits = matcher.group(1);
    return digits != null ? Integer.parseInt(digits) : chineseNumber(matcher.group(2));
  }

  /** 三, 十, 十二, 二十, 二十三. */
  static int chineseNumber(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1)) + 1;
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }

  /** A line that names writers and nothing else (署名). */
  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches() && !isCredit(line);
  }

  /** Text that ends with who took the picture (记者 X 摄). */
  static boolean isCredit(String line) {
    return CREDIT.matcher(line).find();
  }

  static boolean isItem(String line) {
    return line.startsWith("——") || line.startsWith("- ");
  }

  static boolean isMarkedSubhead(String line) {
    return line.matches("#{3,6}\\s*\\S.*");
  }

  static boolean isSeries(String head) {
    return SERIES.matcher(head).matches();
  }

  /** Whether a paragraph is at its end: a final stop, even before brackets, or a credit. */
  static boolean isFinished(String text) {
    String bare = BRACKET_AT_END.matcher(text.strip()).replaceFirst("");
    int end = bare.length();
    while (end > 0 && (Characters.isCloser(bare.charAt(end - 1)) || bare.charAt(end - 1) == ' ')) {
      end--;
    }
    return end == 0 || Characters.isFinalStop(bare.charAt(end - 1)) || isCredit(text);
  }

  /** A short line without a stop at its end: a subhead where its neighbours allow it. */
  static boolean isShort(String line) {
    return line.codePoints().filter(Characters::isInk).count() <= SHORT
        && !isFinished(line)
        && "，、；：—".indexOf(line.charAt(line.length() - 1)) < 0
        && !isItem(line)
        && !RUN_IN.matcher(line).matches();
  }
}
