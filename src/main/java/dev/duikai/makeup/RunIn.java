package dev.duikai.makeup;

import dev.duikai.copy.Block;
import dev.duikai.copy.Paragraph;
import dev.duikai.copy.Span;
import dev.duikai.copy.Story;
import dev.duikai.copy.Voice;
import dev.duikai.grammar.Rules;
import dev.duikai.grammar.type.HeadForm;
import dev.duikai.makeup.form.Portion;
import java.util.ArrayList;
import java.util.List;

/** Puts a brief's head into the first line of its text (■ 题文接排). */
final class RunIn {

  private RunIn() {}

  /** A brief that opens with what its head form says. */
  static Portion of(Portion brief, Rules rules) {
    String opens =
        brief.storyClass().heads().stream()
            .map(rules.heads()::get)
            .map(HeadForm::opens)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("■");
    return of(brief, opens);
  }

  static Portion of(Portion brief, String opens) {
    List<Block> blocks = new ArrayList<>(brief.blocks());
    Block first = blocks.getFirst();
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(opens + words(brief.story()) + "　", Voice.STRONG));
    spans.addAll(first.spans());
    blocks.set(0, new Paragraph(spans, first.line()));
    return brief.withBlocks(blocks);
  }

  private static String words(Story story) {
    List<String> words = new ArrayList<>();
    story.label().ifPresent(words::add);
    story.series().ifPresent(words::add);
    story.kicker().ifPresent(words::add);
    words.add(story.head());
    words.addAll(story.deck());
    story.byline().ifPresent(words::add);
    return String.join("　", words);
  }
}
