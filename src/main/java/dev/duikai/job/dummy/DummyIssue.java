package dev.duikai.job.dummy;

import dev.duikai.copy.Ear;
import dev.duikai.copy.GuideItem;
import dev.duikai.copy.Issue;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.Slot;
import dev.duikai.grammar.SlotKind;
import dev.duikai.notice.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An issue of one page that shows what layout rules do. */
public final class DummyIssue {

  private static final LocalDate DATE = LocalDate.of(2026, 1, 25);

  private DummyIssue() {}

  /**
   * The issue; its page is a front where the rules have a nameplate.
   *
   * @param share how much of the room that furniture leaves is to be body text, in per cent
   */
  public static Issue of(Rules rules, int share) {
    boolean front = has(rules, SlotKind.NAMEPLATE);
    int page = front ? 1 : 2;
    List<Story> stories = new DummyStories(rules, page, budget(rules, share)).write();
    Map<String, Story> byId = new LinkedHashMap<>();
    stories.forEach(story -> byId.put(story.id(), story));
    return new Issue(
        Path.of("dummy"),
        "桐川日报",
        DATE,
        Optional.of("8123"),
        imprint(),
        List.of(page(rules, page, front, stories)),
        byId);
  }

  private static PageCopy page(Rules rules, int page, boolean front, List<Story> stories) {
    Map<String, String> staff = new LinkedHashMap<>();
    staff.put("责任编辑", "周宁");
    staff.put("组版", "何雨");
    staff.put("校对", "沈青");
    return new PageCopy(
        page,
        front ? "A01" : "A02",
        Optional.of(front ? "要闻" : "综合"),
        rules.name(),
        staff,
        stories,
        has(rules, SlotKind.EAR) ? Optional.of(ear()) : Optional.empty(),
        has(rules, SlotKind.GUIDE) ? Optional.of(guide()) : Optional.empty(),
        List.of(),
        Place.of(rules.file()));
  }

  private static boolean has(Rules rules, SlotKind kind) {
    return rules.slots().values().stream().anyMatch(slot -> slot.kind() == kind);
  }

  private static int budget(Rules rules, int share) {
    int cells = rules.page().columns() * rules.page().lines();
    for (Slot slot : rules.slots().values()) {
      if (slot.kind() != SlotKind.AD) {
        cells -= slot.columns() * slot.lines().from();
      }
    }
    return cells * rules.page().characters() * share / 100;
  }

  private static Ear ear() {
    return new Ear.OfText(
        "明日江面有雾渡船减班",
        "桐川气象站预报，明天午后到夜间有小到中雨，江面能见度偏低。渡运公司决定，早上七点以前的三个班次停开，"
            + "其余班次间隔由十分钟改为二十分钟，恢复时间另行通告。赶车赶考的乘客可改乘经大桥的二路、九路公交车，"
            + "凭当日船票免费换乘。码头广播和站牌屏幕每一刻钟更新一次消息。船工提醒，台阶湿滑，带孩子的家长请走东侧坡道。");
  }

  private static List<GuideItem> guide() {
    return List.of(
        new GuideItem.InWords("水厂开放日周六举行", "可带孩子参观滤池", OptionalInt.of(2)),
        new GuideItem.InWords("图书馆延长开馆", "冬季晚上开到九点半", OptionalInt.of(3)),
        new GuideItem.InWords("菜价连续三周走低", "萝卜白菜供应充足", OptionalInt.of(3)),
        new GuideItem.InWords("羽毛球赛报名", "场馆免费开放两天", OptionalInt.of(4)));
  }

  private static Map<String, String> imprint() {
    Map<String, String> imprint = new LinkedHashMap<>();
    imprint.put("cn", "CN 00-0000");
    imprint.put("owner", "桐川报业社");
    imprint.put("address", "桐川市江滨路18号");
    imprint.put("post", "000000");
    imprint.put("phone", "0000-000000");
    imprint.put("price", "1.50元");
    imprint.put("printer", "桐川报业印务");
    return imprint;
  }
}
