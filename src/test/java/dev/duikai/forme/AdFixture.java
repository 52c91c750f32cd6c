package dev.duikai.forme;

import dev.duikai.grammar.HouseAd;
import dev.duikai.grammar.type.Cmyk;
import java.util.List;

/** House ads with much and with little to say, one for each ornament. */
public final class AdFixture {

  private static final Cmyk GREEN = new Cmyk(850, 250, 900, 100);
  private static final Cmyk BLUE = new Cmyk(1000, 600, 0, 0);
  private static final Cmyk RED = RulesFixture.RED;

  private AdFixture() {}

  public static List<HouseAd> all() {
    return List.of(
        ad(
            "wheat",
            tint(0, 0, 180, 0),
            GREEN,
            List.of("一粒粮食一滴汗", "珍惜每一餐"),
            List.of("适量点餐，吃完再添", "剩菜打包带回家", "节俭是河东人家的老规矩")),
        ad("waves", tint(120, 0, 0, 0), BLUE, List.of("护一河清水", "留两岸青绿"), List.of("不向河道倾倒垃圾")),
        ad("leaves", Cmyk.PAPER, GREEN, List.of("多栽一棵树"), List.of("今年栽下的，是十年后的阴凉")),
        ad(
            "lanterns",
            Cmyk.PAPER,
            RED,
            List.of("文明过节", "平安到家", "团圆就是好年景"),
            List.of("少放一挂鞭炮，多留一份蓝天", "走亲访友，酒后不开车", "出门前看一眼水电气")),
        ad("bridge", tint(0, 0, 0, 100), Cmyk.BLACK, List.of("让一步，路更宽"), List.of()),
        ad(
            "sun",
            tint(0, 100, 0, 0),
            RED,
            List.of("清晨六点的城市因你而醒来", "向环卫工人道一声早"),
            List.of("给他们让一条道，给他们递一杯水")),
        ad("hills", tint(120, 0, 0, 0), GREEN, List.of("进山不带火", "入林不吸烟"), List.of("森林火警电话一二一一九")),
        ad(
            "book",
            tint(0, 0, 180, 0),
            Cmyk.BLACK,
            List.of("每天读书半小时", "一年走过万重山", "书店就在街角"),
            List.of("市图书馆周末延长到晚上九点", "凭身份证免费借阅")));
  }

  private static Cmyk tint(int c, int m, int y, int k) {
    return new Cmyk(c, m, y, k);
  }

  private static HouseAd ad(
      String ornament, Cmyk ground, Cmyk main, List<String> slogan, List<String> text) {
    return new HouseAd(ornament, slogan, text, "河东日报宣", ornament, ground, main);
  }
}
