package dev.duikai.art.pixel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels for a PDF; the same pixels always give the same bytes. */
public final class PressEncoder {

  private static final float QUALITY = 0.9f;
  private static final int BYTE = 8;
  private static final int MIDDLE = 128;

  private PressEncoder() {}

  /** Grey or CMYK pixels as JPEG, or without loss where that is asked for and smaller. */
  public static PressImage encode(Pixels pixels, boolean losslessIfSmaller) {
    byte[] data = jpeg(pixels);
    boolean asJpeg = true;
    if (losslessIfSmaller) {
      byte[] exact = deflate(pixels.samples());
      asJpeg = data.length < exact.length;
      data = asJpeg ? data : exact;
    }
    boolean cmyk = pixels.bands() == Pixels.CMYK;
    return new PressImage(
        pixels.width(), pixels.height(), BYTE, cmyk, asJpeg, false, Cut.WHOLE, data);
  }

  /** Black and white pixels, one bit each. */
  public static PressImage bits(Pixels grey) {
    int row = Math.ceilDiv(grey.width(), BYTE);
    byte[] packed = new byte[row * grey.height()];
    for (int y = 0; y < grey.height(); y++) {
      for (int x = 0; x < grey.width(); x++) {
        if (Byte.toUnsignedInt(grey.samples()[y * grey.width() + x]) >= MIDDLE) {
          packed[y * row + x / BYTE] |= (byte) (MIDDLE >> x % BYTE);
        }
      }
    }
    return new PressImage(
        grey.width(), grey.height(), 1, false, false, false, Cut.WHOLE, deflate(packed));
  }

  private static byte[] jpeg(Pixels pixels) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      // A raster without metadata is written as it is: no colour change, no Adobe inversion.
      writer.write(null, new IIOImage(Rasters.of(pixels), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] samples) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(samples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }
}
