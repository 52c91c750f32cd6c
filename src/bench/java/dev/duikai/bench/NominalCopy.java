package dev.duikai.bench;

import dev.duikai.compose.Typesetter;
import dev.duikai.copy.PageCopy;
import dev.duikai.copy.Story;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.story.StoryClass;
import dev.duikai.job.Workshop;
import dev.duikai.job.input.Inputs;
import dev.duikai.job.input.IssueInputs;
import dev.duikai.makeup.BestForms;
import dev.duikai.makeup.PageStories;
import dev.duikai.makeup.form.FormMaker;
import dev.duikai.makeup.form.Portion;
import dev.duikai.makeup.form.StoryForm;
import dev.duikai.makeup.form.Styles;
import dev.duikai.notice.NoticeLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How much room the copy of a page asks for, from the forms in which each of its stories can stand:
 * nominal copy takes their mean area, the middle of what a story can give.
 */
final class NominalCopy {

  private final Workshop workshop;

  NominalCopy(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The inputs of a page that was written. */
  Inputs read(Path folder) {
    NoticeLog log = new NoticeLog();
    return IssueInputs.read(folder, workshop.installation(), workshop.fonts(), log)
        .orElseThrow(() -> new IllegalStateException(log.all().toString()));
  }

  /** Column lines of the mean forms of the first page's stories; none where one has no form. */
  OptionalDouble area(Inputs inputs) {
    return area(inputs, IntStream::average);
  }

  /** Column lines that the stories of the first page take in their smallest forms. */
  OptionalDouble least(Inputs inputs) {
    return area(inputs, areas -> areas.asDoubleStream().min());
  }

  private OptionalDouble area(Inputs inputs, Function<IntStream, OptionalDouble> of) {
    double sum = 0;
    for (List<StoryForm> story : forms(inputs)) {
      OptionalDouble area =
          of.apply(story.stream().mapToInt(f -> f.measure().columns() * f.lines()));
      if (area.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += area.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** The forms in which each story of the first page can stand, by rank. */
  List<List<StoryForm>> forms(Inputs inputs) {
    PageCopy page = inputs.issue().pages().getFirst();
    Rules rules = inputs.rules().get(page.page());
    FormMaker maker =
        new FormMaker(rules, new Typesetter(inputs.fonts()), new Styles(rules), inputs.art());
    List<PageStories.Ranked> ranked = new ArrayList<>();
    for (Story story : page.stories()) {
      ranked.add(new PageStories.Ranked(story, ranked.size() + 1, false));
    }
    List<StoryClass> classes = PageStories.classes(rules, page.page(), ranked);
    List<List<StoryForm>> forms = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      Portion portion = Portion.whole(ranked.get(i).story(), classes.get(i), i + 1);
      forms.add(BestForms.of(maker.forms(portion)));
    }
    return forms;
  }
}
