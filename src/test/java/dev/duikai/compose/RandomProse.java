package dev.duikai.compose;

import java.util.SplittableRandom;

/** Paragraphs that look like newspaper prose: words, numbers, names, quotations, brackets. */
final class RandomProse {

  private static final String HAN = "山河水城镇村人民老街新桥春茶雨风田路灯书校园馆渡口船工渔家医院车站早晚来去看听走修建种收开放过";
  private static final String[] LATIN = {"GDP", "Internet", "AI", "Wi-Fi", "B2", "App", "T3"};
  private static final String[] NUMBERS = {
    "3个", "12月", "1085家", "2.5亿元", "60%", "-12℃", "￥680", "第7届", "2026年", "15:30", "0.8公里"
  };
  private static final String[] PAUSES = {"，", "，", "，", "、", "；", "：", "——", "……", "，", "、"};
  private static final String[] STOPS = {"。", "。", "。", "？", "！", "？！", "……。"};

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();

  private RandomProse(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The paragraph of a seed, one to six sentences. */
  public static String of(long seed) {
    RandomProse prose = new RandomProse(seed);
    int sentences = 1 + prose.random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      prose.sentence();
    }
    return prose.text.toString();
  }

  private void sentence() {
    int clauses = 1 + random.nextInt(4);
    for (int i = 0; i < clauses; i++) {
      clause();
      text.append(one(i + 1 == clauses ? STOPS : PAUSES));
    }
  }

  private void clause() {
    int words = 2 + random.nextInt(5);
    for (int i = 0; i < words; i++) {
      switch (random.nextInt(20)) {
        case 0 -> quoted('“', '”');
        case 1 -> quoted('《', '》');
        case 2 -> quoted('（', '）');
        case 3, 4 -> {
          text.append(one(NUMBERS));
          han(1);
        }
        case 5 -> {
          text.append(one(LATIN));
          han(1);
        }
        case 6 -> {
          han(2);
          text.append('·');
          han(3);
        }
        default -> han(1 + random.nextInt(4));
      }
    }
    han(1);
  }

  private void quoted(char open, char close) {
    text.append(open);
    han(1 + random.nextInt(6));
    text.append(close);
  }

  private void han(int count) {
    for (int i = 0; i < count; i++) {
      text.append(HAN.charAt(random.nextInt(HAN.length())));
    }
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
