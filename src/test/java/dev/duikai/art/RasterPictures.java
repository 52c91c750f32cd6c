package dev.duikai.art;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes images of photographs in the depths and models that PNG and TIFF files have. */
final class RasterPictures {

  private static final int STEPS = 6;

  private RasterPictures() {}

  static BufferedImage rgb(TestPhoto photo) {
    BufferedImage image =
        new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_RGB);
    image.getRaster().setPixels(0, 0, photo.width(), photo.height(), photo.samples());
    return image;
  }

  static BufferedImage grey(TestPhoto photo) {
    return greys(photo, BufferedImage.TYPE_BYTE_GRAY, 1);
  }

  static BufferedImage deepGrey(TestPhoto photo) {
    return greys(photo, BufferedImage.TYPE_USHORT_GRAY, 257);
  }

  private static BufferedImage greys(TestPhoto photo, int type, int factor) {
    BufferedImage image = new BufferedImage(photo.width(), photo.height(), type);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        image.getRaster().setSample(x, y, 0, photo.grey(x, y) * factor);
      }
    }
    return image;
  }

  static BufferedImage bits(TestPhoto photo) {
    BufferedImage image =
        new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        image.getRaster().setSample(x, y, 0, photo.grey(x, y) < 128 ? 0 : 1);
      }
    }
    return image;
  }

  /** Sixteen bits a sample. */
  static BufferedImage deep(TestPhoto photo) {
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_USHORT, photo.width(), photo.height(), 3, null);
    int[] samples = photo.samples().clone();
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= 257;
    }
    raster.setPixels(0, 0, photo.width(), photo.height(), samples);
    return new BufferedImage(model, raster, false, null);
  }

  /** Ever clearer towards the right edge. */
  static BufferedImage clear(TestPhoto photo) {
    BufferedImage image =
        new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int rgb = photo.at(x, y, 0) << 16 | photo.at(x, y, 1) << 8 | photo.at(x, y, 2);
        image.setRGB(x, y, alpha(photo, x) << 24 | rgb);
      }
    }
    return image;
  }

  static int alpha(TestPhoto photo, int x) {
    return 255 - 255 * x / photo.width();
  }

  static int[] shown(int[] rgb, int alpha) {
    return java.util.Arrays.stream(rgb).map(c -> (c * alpha + 255 * (255 - alpha)) / 255).toArray();
  }

  static BufferedImage palette(TestPhoto photo) {
    byte[][] colours = new byte[3][STEPS * STEPS * STEPS];
    for (int i = 0; i < colours[0].length; i++) {
      colours[0][i] = (byte) (i / STEPS / STEPS * 51);
      colours[1][i] = (byte) (i / STEPS % STEPS * 51);
      colours[2][i] = (byte) (i % STEPS * 51);
    }
    IndexColorModel model =
        new IndexColorModel(8, colours[0].length, colours[0], colours[1], colours[2]);
    BufferedImage image =
        new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int index = 0;
        for (int band = 0; band < 3; band++) {
          index = index * STEPS + (photo.at(x, y, band) + 25) / 51;
        }
        image.getRaster().setSample(x, y, 0, index);
      }
    }
    return image;
  }

  static int[] nearest(int[] rgb) {
    return java.util.Arrays.stream(rgb).map(c -> (c + 25) / 51 * 51).toArray();
  }

  static Path tiff(Path file, BufferedImage image, String compression) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(compression);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** A PNG with a profile in a chunk behind its header. */
  static Path png(Path file, BufferedImage image, byte[] profile) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(image, "png", plain);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(new byte[] {'i', 'C', 'C', 'P', 'a', 0, 0});
    try (DeflaterOutputStream packed = new DeflaterOutputStream(content)) {
      packed.write(profile);
    }
    CRC32 checksum = new CRC32();
    checksum.update(content.toByteArray());
    int headerEnd = 33;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.write(plain.toByteArray(), 0, headerEnd);
      out.writeInt(content.size() - 4);
      out.write(content.toByteArray());
      out.writeInt((int) checksum.getValue());
      out.write(plain.toByteArray(), headerEnd, plain.size() - headerEnd);
    }
    return Files.write(file, all.toByteArray());
  }
}
