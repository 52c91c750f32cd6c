package dev.duikai.grammar.read;

import dev.duikai.grammar.ColourRules;
import dev.duikai.grammar.InkRules;
import dev.duikai.grammar.PictureQuality;
import dev.duikai.grammar.ProfileFile;
import dev.duikai.grammar.ResolutionRules;
import dev.duikai.grammar.type.Cmyk;
import dev.duikai.grammar.type.RenderingIntent;
import dev.duikai.measure.Length;
import dev.duikai.notice.Place;
import dev.duikai.yaml.YamlNode;
import java.util.Map;

/** Makes what rules say of colour, and of pictures in print. */
final class ColourReader {

  private ColourReader() {}

  static ColourRules colour(Map<String, Cmyk> inks, Values v) {
    Values ink = v.sub("total-ink");
    return new ColourRules(
        inks,
        v.text("profile").map(file -> new ProfileFile(file, place(v))),
        v.choice("intent", RenderingIntent.class).orElse(RenderingIntent.PERCEPTUAL),
        new InkRules(ink.whole("warning", 220), ink.whole("error", 240), ink.place()));
  }

  private static Place place(Values v) {
    return v.map().get("profile").map(YamlNode::place).orElse(v.place());
  }

  static PictureQuality quality(Values v) {
    return new PictureQuality(
        resolution(v.sub("resolution"), 150, 200),
        resolution(v.sub("bitmap-resolution"), 600, 1200),
        v.whole("sharpen", 0),
        v.length("frame", Length.points(0.5)));
  }

  private static ResolutionRules resolution(Values v, int warning, int most) {
    return new ResolutionRules(
        v.whole("warning", warning), v.whole("error", 100), v.whole("most", most), v.place());
  }
}
