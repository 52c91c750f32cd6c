package dev.duikai.art.pixel;

/**
 * A picture ready for a PDF.
 *
 * @param width pixels a row
 * @param height rows
 * @param bits bits a sample, 1 or 8
 * @param cmyk whether it has four inks; one grey otherwise
 * @param jpeg whether {@code data} is a JPEG file; Flate otherwise
 * @param inverted whether 0 means solid ink in a CMYK picture
 * @param shown the part that is shown; the rest is clipped away, so that a file can stay as it is
 * @param data the encoded samples
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record PressImage(
    int width,
    int height,
    int bits,
    boolean cmyk,
    boolean jpeg,
    boolean inverted,
    Cut shown,
    byte[] data) {}
