package dev.duikai.copy.read;

import dev.duikai.copy.Block;
import dev.duikai.copy.JumpWish;
import dev.duikai.copy.PictureRef;
import dev.duikai.copy.Story;
import dev.duikai.copy.body.BodyReader;
import dev.duikai.copy.text.CopyFile;
import dev.duikai.copy.text.Normaliser;
import dev.duikai.notice.Notice;
import dev.duikai.notice.NoticeLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one story file: front matter, then the body. */
final class StoryReader {

  private static final List<String> KEYS =
      List.of(
          "head",
          "kicker",
          "deck",
          "page",
          "rank",
          "class",
          "label",
          "series",
          "byline",
          "mark",
          "jump",
          "jump-head",
          "continued-from",
          "use",
          "pictures");
  private static final List<String> PICTURE_KEYS = List.of("file", "caption", "credit", "focus");

  private final IssuePaths paths;
  private final NoticeLog log;

  StoryReader(IssuePaths paths, NoticeLog log) {
    this.paths = paths;
    this.log = log;
  }

  /** The story in a file; what is wrong in front matter and body is reported together. */
  Optional<StorySheet> read(String id, CopyFile file) {
    Optional<FrontMatter> front = FrontMatter.of(file, log);
    if (front.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = Fields.of(front.get().fields(), KEYS, log);
    List<Block> body = BodyReader.read(file, front.get().lines(), log);
    Story story = story(id, file.file(), fields, body);
    if (story.use() && empty(body, file, front.get().lines())) {
      log.add(
          Notice.error("no-text", "the story has no text")
              .at(file.place(front.get().lines(), 1))
              .hint("write its text below this line, or hold it back with use: false"));
    }
    if (story.head().isEmpty()) {
      return Optional.empty();
    }
    if (story.continuedFrom().isPresent() && story.rank().isPresent()) {
      log.add(
          Notice.notice("tail-rank", "a tail has no rank; this one is passed over")
              .at(fields.place("rank"))
              .inStory(id));
    }
    return Optional.of(new StorySheet(story, fields));
  }

  /** Whether a body has no text; one that is refused for what stands in it has some. */
  private static boolean empty(List<Block> body, CopyFile file, int skipped) {
    return body.isEmpty()
        && file.lines().stream().skip(skipped).allMatch(line -> Normaliser.tidy(line).isEmpty());
  }

  private Story story(String id, String file, Fields fields, List<Block> body) {
    boolean use = use(fields);
    return new Story(
        id,
        file,
        head(fields),
        fields.printed("kicker"),
        fields.printedList("deck"),
        fields.number("page"),
        fields.number("rank"),
        fields.name("class"),
        fields.printed("label"),
        fields.printed("series"),
        fields.printed("byline"),
        fields.verbatim("mark"),
        jump(fields),
        fields.words("jump-head"),
        fields.number("continued-from"),
        use,
        pictures(fields, use),
        body);
  }

  private static String head(Fields fields) {
    if (fields.blank("head")) {
      fields.missing("head", "write head: and the main head (主题)");
    }
    return fields.printed("head").orElse("");
  }

  private static JumpWish jump(Fields fields) {
    if (fields.name("jump").isEmpty()) {
      return new JumpWish.AsRulesSay();
    }
    if (fields.name("jump").get().equals("false")) {
      return new JumpWish.Never();
    }
    if (fields.name("jump").get().equals("true")) {
      return new JumpWish.Anywhere();
    }
    OptionalInt page = fields.number("jump");
    return page.isPresent() ? new JumpWish.ToPage(page.getAsInt()) : new JumpWish.AsRulesSay();
  }

  private static boolean use(Fields fields) {
    String use = fields.name("use").orElse("true");
    if (!use.equals("true") && !use.equals("false")) {
      fields.error("use", "use must be true or false, not " + use);
    }
    return !use.equals("false");
  }

  /** A story held back may still wait for its pictures. */
  private List<PictureRef> pictures(Fields fields, boolean use) {
    List<PictureRef> pictures = new ArrayList<>();
    for (Fields picture : fields.maps("pictures", PICTURE_KEYS)) {
      Optional<String> file = picture.name("file");
      if (file.isEmpty()) {
        picture.missing("file", "write file: pictures/NAME.jpg");
        continue;
      }
      if (use) {
        paths.file(file.get(), "picture", picture.place("file"), log);
      }
      List<Double> focus = picture.shares("focus").orElse(List.of(0.5, 0.5));
      pictures.add(
          new PictureRef(
              file.get(),
              picture.printed("caption"),
              picture.printed("credit"),
              focus.getFirst(),
              focus.getLast(),
              picture.place("file")));
    }
    return pictures;
  }
}
