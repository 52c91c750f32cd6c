package dev.duikai.grammar.key;

import static dev.duikai.grammar.key.Shape.box;
import static dev.duikai.grammar.key.Shape.choice;
import static dev.duikai.grammar.key.Shape.either;
import static dev.duikai.grammar.key.Shape.key;
import static dev.duikai.grammar.key.Shape.list;
import static dev.duikai.grammar.key.Shape.storyClass;
import static dev.duikai.grammar.key.Shape.struct;
import static dev.duikai.grammar.key.Shape.style;

import dev.duikai.grammar.key.Shape.PartName;
import dev.duikai.grammar.key.Shape.Struct;

/** The keys of productions and jumps. */
final class ProductionKeys {

  static final Struct ALTERNATIVE =
      struct(
          key(
              "rows",
              either(choice("auto"), list(new PartName(false))),
              "parts top to bottom, or auto"),
          key("columns", list(new PartName(false)), "parts side by side"),
          key("widths", list(Kind.POSITIVE), "width of each part in columns"),
          key("stack", new PartName(true), "story CLASS, as many as count allows"),
          key("count", Kind.RANGE, "number of stories in a stack"),
          key("pinwheel", choice("auto"), "five regions round a centre"),
          key(
              "with",
              list(new PartName(false)),
              "stacks that stand among the stories of pinwheel: auto or rows: auto"),
          key(
              "corner",
              list(new PartName(false)),
              "a production or auto, and the slot in its corner"),
          key("box", box(), "box around it"),
          key("label", Kind.TEXT, "words of its band"));

  static final Struct JUMP =
      struct(
          key("out", Kind.PATTERN, "the jump-out line (下转)"),
          key("in", Kind.PATTERN, "the jump-in line (上接)"),
          key("out-type", style(), "style of the jump-out line"),
          key("in-type", style(), "style of the jump-in line"),
          key("stories", list(storyClass()), "classes that may jump without being asked"),
          key("to", Kind.NEXT_OR_NUMBER, "page that tails go to"),
          key("most", Kind.NUMBER, "stories of a page that may jump"),
          key("stay", Kind.RANGE, "lines that stay"),
          key("go", Kind.RANGE, "lines that go"));

  private ProductionKeys() {}
}
