package dev.duikai.press.type;

import dev.duikai.sheet.GlyphRun;
import dev.duikai.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the type of a file, face by face, in the order in which the faces first appear. */
public record TypeCase(Map<String, FaceCodes> faces) {

  public static TypeCase of(List<Sheet> sheets) {
    Map<String, FaceCodes.Collector> found = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      for (var item : sheet.items()) {
        if (item instanceof GlyphRun run) {
          found.computeIfAbsent(run.font(), id -> new FaceCodes.Collector()).add(run);
        }
      }
    }
    Map<String, FaceCodes> faces = new LinkedHashMap<>();
    found.forEach((id, collector) -> faces.put(id, collector.codes()));
    return new TypeCase(faces);
  }
}
