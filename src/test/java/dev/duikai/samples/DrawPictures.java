package dev.duikai.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Draws every picture of the samples: {@code DrawPictures PROJECT-ROOT FONT.ttf [WORD]}. */
public final class DrawPictures {
  private record Job(String file, Supplier<Canvas> scene) {}

  private DrawPictures() {}

  /** Draws all pictures, or those whose path holds the third argument. */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path root = Path.of(args[0]).resolve("samples");
    String word = args.length > 2 ? args[2] : "";
    for (Job job : jobs(Path.of(args[1]))) {
      if (job.file.contains(word)) {
        save(root.resolve(job.file), job.scene.get());
      }
    }
  }

  private static void save(Path file, Canvas canvas) throws IOException {
    if (file.endsWith("street.jpg")) {
      Jpeg.cmyk(file, canvas.image);
    } else {
      Jpeg.rgb(file, canvas.image);
    }
  }

  private static List<Job> jobs(Path font) {
    return List.of(
        new Job("city-daily/pictures/bridge.jpg", BridgeScene::draw),
        new Job("city-daily/pictures/station.jpg", StationScene::draw),
        new Job("city-daily/pictures/panorama.jpg", PanoramaScene::draw),
        new Job("city-daily/pictures/tea.jpg", TeaScene::draw),
        new Job("city-daily/pictures/street.jpg", StreetScene::draw),
        new Job("city-daily/pictures/football.jpg", FootballScene::draw),
        new Job("city-daily/pictures/terrace.jpg", TerraceScene::draw),
        new Job("city-daily/pictures/map.jpg", MapScene::draw),
        new Job("city-daily/ads/spring.jpg", () -> SpringAd.draw(font)),
        new Job("city-daily/ads/museum.jpg", () -> MuseumAd.draw(font)),
        new Job("first-page/pictures/reservoir.jpg", ReservoirScene::draw),
        new Job("first-page/pictures/weaving.jpg", WeavingScene::draw),
        new Job("tabloid/pictures/market.jpg", MarketScene::draw));
  }
}
