package dev.duikai.copy.body;

import dev.duikai.copy.Voice;
import dev.duikai.copy.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a body that readers know by their place: 电头, 文内署名 and 文末署名. */
final class RunIn {

  private static final String HAN = "\\p{IsHan}";
  private static final String ROLE = "记者|通讯员|实习生|特约|见习|文/图|图/文|撰文|摄影";
  private static final String BRACKET = "（[^（）]{0,40}(?:" + ROLE + ")[^（）]{0,60}）";

  /** 本报讯, 本报平岗3月12日电, 据新华社北京1月24日电, or anything 讯 or 电 before a byline. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:据?(?:本报|新华社|中新社|"
              + HAN
              + "{2,6}社)["
              + HAN
              + "·]{0,10}?(?:\\d{1,2}月)?\\d{1,2}日专?电(?=[\\s（]|$)"
              + "|(?:本报(?:综合)?|"
              + HAN
              + "{2,8}[报网社])讯(?![员息])"
              + "|据新华社(?:消息|报道|电)?(?=[\\s（])"
              + "|["
              + HAN
              + "\\d]{1,14}[讯电](?="
              + BRACKET
              + "))\\s*)?("
              + BRACKET
              + ")?");

  private static final Pattern SIGNED =
      Pattern.compile(
          "（[" + HAN + "·]{2,4}(?:[\\s、]+[" + HAN + "·]{2,4}){0,3}）$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private RunIn() {}

  /** Marks dateline and byline at the start of a story's first paragraph. */
  static void markOpening(VoicedText paragraph) {
    Matcher opening = OPENING.matcher(paragraph.text());
    if (!opening.lookingAt() || opening.end() == 0) {
      return;
    }
    int byline = opening.start(1) < 0 ? opening.end() : opening.start(1);
    paragraph.speak(0, byline, Voice.DATELINE);
    paragraph.speak(byline, opening.end(), Voice.BYLINE);
  }

  /** Marks the names in brackets that end a story's last paragraph. */
  static void markSignature(VoicedText paragraph) {
    String text = paragraph.text();
    Matcher signed = SIGNED.matcher(text);
    if (signed.find() && signed.start() > 0 && isSignature(text, signed.start())) {
      paragraph.speak(signed.start(), text.length(), Voice.SIGNATURE);
    }
  }

  private static boolean isSignature(String text, int start) {
    String names = text.substring(start + 1, text.length() - 1);
    int before = text.codePointBefore(start);
    boolean several = names.chars().anyMatch(c -> c == '、' || Characters.isSpace(c));
    boolean afterStop =
        Characters.isFinalStop(before) || (Characters.isCloser(before) && before != '）');
    return several || (afterStop && !names.matches("待续|未完|完结|下同|上同"));
  }
}
