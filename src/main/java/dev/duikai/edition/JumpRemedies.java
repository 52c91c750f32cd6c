package dev.duikai.edition;

import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PageCopy;
import dev.duikai.makeup.form.Portion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Which story of a page that is overset could go on on another page so that this one closes. */
final class JumpRemedies {

  /** Stories that are tried, the longest first. */
  private static final int TRIED = 3;

  private final PageDesk desk;
  private final Jumpers jumpers;
  private final JumpLines lines;
  private final List<PageCopy> later;
  private final ToIntFunction<PageCopy> free;

  /**
   * @param later pages to which a tail could go, those with most room first
   * @param free column lines that a page has free
   */
  JumpRemedies(
      PageDesk desk,
      Jumpers jumpers,
      JumpLines lines,
      List<PageCopy> later,
      ToIntFunction<PageCopy> free) {
    this.desk = desk;
    this.jumpers = jumpers;
    this.lines = lines;
    this.later = List.copyOf(later);
    this.free = free;
  }

  List<Remedy> of(PageDesk.Asked asked) {
    List<Remedy> found = new ArrayList<>();
    asked.portions().stream()
        .filter(JumpRemedies::may)
        .sorted(Comparator.comparingInt(p -> -p.story().characters()))
        .limit(TRIED)
        .forEach(portion -> one(asked, portion).ifPresent(found::add));
    return found;
  }

  private static boolean may(Portion portion) {
    return portion.ends() && !portion.tail() && !(portion.story().jump() instanceof JumpWish.Never);
  }

  private Optional<Remedy> one(PageDesk.Asked asked, Portion portion) {
    String id = portion.story().id();
    for (PageCopy page : later) {
      Optional<Portion> jumping = jumpers.jumping(portion, page.page());
      if (jumping.isEmpty()) {
        return Optional.empty();
      }
      PageDesk.Asked other = asked.with(portion, jumping.get());
      int need = desk.copyfit(asked).stories().get(id).least();
      int goes = Math.max(1, need - desk.copyfit(other).stories().get(id).least());
      boolean room = free.applyAsInt(page) >= Math.min(goes, desk.copyfit(asked).excess());
      if (room && desk.copyfit(other).excess() == 0 && desk.closable(other)) {
        String name = lines.name(desk.rules(asked.copy().page()), page.page());
        return Optional.of(Remedy.jump(id, name, goes));
      }
    }
    return Optional.empty();
  }
}
