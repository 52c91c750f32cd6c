package dev.duikai.preflight.check;

import dev.duikai.notice.Level;
import dev.duikai.preflight.fact.Oddity;
import dev.duikai.preflight.rule.Profile;
import dev.duikai.preflight.rule.Rule;
import java.util.List;
import java.util.function.Function;

/** Objects that a file for print must not hold, one rule for each kind. */
final class ObjectRules {

  private ObjectRules() {}

  static List<Rule> rules() {
    return List.of(
        javaScript(),
        action(),
        form(),
        embedded(),
        layers(),
        lzw(),
        opi(),
        postscript(),
        transfer(),
        halftone(),
        external(),
        alternate());
  }

  private static Rule rule(
      Oddity.Kind kind,
      String id,
      String what,
      String chinese,
      String cure,
      Function<Profile, Level> level) {
    return Rule.of(
        id,
        "no " + what,
        chinese,
        cure,
        (file, profile, hits) ->
            file.oddities().stream()
                .filter(oddity -> oddity.kind() == kind)
                .forEach(oddity -> hits.file(level.apply(profile), oddity.where(), what, "none")));
  }

  private static Rule javaScript() {
    return rule(
        Oddity.Kind.JAVASCRIPT,
        "javascript",
        "JavaScript",
        "脚本",
        "remove the scripts; a page for print needs none",
        profile -> Level.ERROR);
  }

  private static Rule action() {
    return rule(
        Oddity.Kind.ACTION,
        "actions",
        "actions",
        "动作",
        "remove links and actions, or keep them in the proof only",
        Profile::standard);
  }

  private static Rule form() {
    return rule(
        Oddity.Kind.FORM,
        "form-fields",
        "form fields",
        "表单域",
        "flatten the form",
        Profile::standard);
  }

  private static Rule embedded() {
    return rule(
        Oddity.Kind.EMBEDDED_FILE,
        "embedded-files",
        "embedded files",
        "嵌入文件",
        "take the attachments out",
        Profile::standard);
  }

  private static Rule layers() {
    return rule(
        Oddity.Kind.LAYER,
        "layers",
        "optional content",
        "图层",
        "flatten the layers, so that every RIP prints the same ones",
        Profile::strictest);
  }

  private static Rule lzw() {
    return rule(
        Oddity.Kind.LZW,
        "lzw",
        "LZW compression",
        "LZW 压缩",
        "write streams with Flate instead",
        Profile::standard);
  }

  private static Rule opi() {
    return rule(
        Oddity.Kind.OPI,
        "opi",
        "OPI comments",
        "OPI",
        "put the fine pictures in before the file is sent",
        Profile::standard);
  }

  private static Rule postscript() {
    return rule(
        Oddity.Kind.POSTSCRIPT,
        "postscript",
        "PostScript fragments",
        "PostScript 对象",
        "write the file with a program that leaves no PostScript in it",
        profile -> Level.ERROR);
  }

  private static Rule transfer() {
    return rule(
        Oddity.Kind.TRANSFER_FUNCTION,
        "transfer-function",
        "transfer functions",
        "传递函数",
        "apply the curve to the picture; a press curve belongs to the RIP",
        Profile::standard);
  }

  private static Rule halftone() {
    return rule(
        Oddity.Kind.HALFTONE,
        "halftone",
        "halftone screens of its own",
        "加网参数",
        "leave screens and their phase to the RIP",
        Profile::strictest);
  }

  private static Rule external() {
    return rule(
        Oddity.Kind.EXTERNAL_DATA,
        "external-data",
        "data outside the file",
        "外部数据",
        "embed what the file refers to",
        profile -> Level.ERROR);
  }

  private static Rule alternate() {
    return rule(
        Oddity.Kind.ALTERNATE_IMAGE,
        "alternate-images",
        "alternate images",
        "替代图像",
        "keep one version of each picture",
        Profile::standard);
  }
}
