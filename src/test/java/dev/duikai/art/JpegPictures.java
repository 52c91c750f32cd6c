package dev.duikai.art;

import dev.duikai.art.file.Turn;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes photographs as JPEG files with the segments that cameras and Adobe programs add. */
final class JpegPictures {

  private static final int MOST_A_SEGMENT = 60_000;

  /** How inks are stored: as they are; inverted and marked; as luma and chroma besides. */
  enum Storage {
    PLAIN,
    ADOBE,
    YCCK
  }

  private JpegPictures() {}

  static Path rgb(Path file, BufferedImage image, Optional<byte[]> profile, int exif)
      throws IOException {
    byte[] jpeg = encode(new IIOImage(image, null, null));
    // JFIF comes first.
    int at = 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
    byte[] turned = exif == 1 ? jpeg : insert(jpeg, at, TestPictures.exifSegment(exif));
    return Files.write(file, withProfile(turned, at, profile));
  }

  static Path grey(Path file, TestPhoto photo) throws IOException {
    return Files.write(file, encode(new IIOImage(RasterPictures.grey(photo), null, null)));
  }

  static Path inks(Path file, TestPhoto photo, Storage storage, Optional<byte[]> profile)
      throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, photo.width(), photo.height(), 4, null);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        raster.setPixel(x, y, stored(photo.inks(x, y), storage));
      }
    }
    byte[] jpeg = encode(new IIOImage(raster, null, null));
    if (storage != Storage.PLAIN) {
      jpeg = insert(jpeg, 2, TestPictures.adobeSegment(storage == Storage.YCCK ? 2 : 0));
    }
    return Files.write(file, withProfile(jpeg, 2, profile));
  }

  private static int[] stored(int[] inks, Storage storage) {
    return switch (storage) {
      case PLAIN -> inks;
      case ADOBE -> Arrays.stream(inks).map(ink -> 255 - ink).toArray();
      case YCCK -> TestPictures.ycck(inks);
    };
  }

  static BufferedImage stored(BufferedImage upright, Turn turn) {
    int w = turn.sideways() ? upright.getHeight() : upright.getWidth();
    int h = turn.sideways() ? upright.getWidth() : upright.getHeight();
    BufferedImage stored = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < upright.getHeight(); y++) {
      for (int x = 0; x < upright.getWidth(); x++) {
        stored.setRGB(turn.storedX(x, y, w), turn.storedY(x, y, h), upright.getRGB(x, y));
      }
    }
    return stored;
  }

  private static byte[] encode(IIOImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.95f);
      writer.setOutput(out);
      writer.write(null, image, param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] withProfile(byte[] jpeg, int at, Optional<byte[]> profile) {
    byte[] all = jpeg;
    byte[] icc = profile.orElse(new byte[0]);
    int parts = Math.ceilDiv(icc.length, MOST_A_SEGMENT);
    // Inserted from the last on, so that the first ends up in front.
    for (int part = parts; part >= 1; part--) {
      int from = (part - 1) * MOST_A_SEGMENT;
      byte[] data = Arrays.copyOfRange(icc, from, Math.min(icc.length, from + MOST_A_SEGMENT));
      all = insert(all, at, profileSegment(data, part, parts));
    }
    return all;
  }

  private static int[] profileSegment(byte[] data, int part, int parts) {
    byte[] head = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    int length = 2 + head.length + 2 + data.length;
    int[] segment = new int[2 + length];
    segment[0] = 0xFF;
    segment[1] = 0xE2;
    segment[2] = length >> 8;
    segment[3] = length & 0xFF;
    for (int i = 0; i < head.length; i++) {
      segment[4 + i] = head[i];
    }
    segment[4 + head.length] = part;
    segment[5 + head.length] = parts;
    for (int i = 0; i < data.length; i++) {
      segment[6 + head.length + i] = data[i] & 0xFF;
    }
    return segment;
  }

  private static byte[] insert(byte[] jpeg, int at, int[] segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, at);
    for (int value : segment) {
      bytes.write(value);
    }
    bytes.write(jpeg, at, jpeg.length - at);
    return bytes.toByteArray();
  }
}
