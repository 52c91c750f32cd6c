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
  private static final int SHARE = 55;

  private DummyIssue() {}

  /** The issue; its page is a front where the rules have a nameplate. */
  public static Issue of(Rules rules) {
    boolean front = has(rules, SlotKind.NAMEPLATE);
    int page = front ? 1 : 2;
    List<Story> stories = new DummyStories(rules, page, budget(rules)).write();
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

  /** Characters that fill a little more than half of what furniture leaves. */
  private static int budget(Rules rules) {
    int cells = rules.page().columns() * rules.page().lines();
    for (Slot slot : rules.slots().values()) {
      if (slot.kind() != SlotKind.AD) {
        cells -= slot.columns() * slot.lines().from();
      }
    }
    return cells * rules.page().characters() * SHARE / 100;
  }

  private static Ear ear() {
    return new Ear.OfText("明日有雨", "桐川气象站预报，明天午后到夜间有小到中雨，江面有雾，渡船减班。");
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
