package dev.duikai.job.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.duikai.measure.Length;
import dev.duikai.measure.Rect;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Writes JSON; the same values always give the same bytes. */
public final class Json {

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** What writes a part of a text. */
  @FunctionalInterface
  public interface Part {
    void write(Json json) throws IOException;
  }

  /** The text of one object, ended by a line feed. */
  public static String text(Part fields) {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator generator =
        new JsonFactory()
            .createGenerator(text)
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), false)
            .setPrettyPrinter(printer)) {
      Json json = new Json(generator);
      generator.writeStartObject();
      fields.write(json);
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /** The bytes of a text. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public void put(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  public void put(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  public void put(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  public void put(String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(key, value.getAsInt());
    } else {
      out.writeNullField(key);
    }
  }

  /** A number with three decimals at most. */
  public void put(String key, double value) throws IOException {
    out.writeFieldName(key);
    out.writeNumber(String.format(Locale.ROOT, "%.3f", value));
  }

  /** A length in points with three decimals. */
  public void put(String key, Length length) throws IOException {
    out.writeFieldName(key);
    out.writeNumber(length.toString());
  }

  public void none(String key) throws IOException {
    out.writeNullField(key);
  }

  /** The four fields of a rectangle. */
  public void put(Rect box) throws IOException {
    put("x", box.x());
    put("y", box.y());
    put("width", box.width());
    put("height", box.height());
  }

  public void strings(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  public void lengths(String key, List<Length> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (Length value : values) {
      out.writeNumber(value.toString());
    }
    out.writeEndArray();
  }

  /** A field that is an object. */
  public void object(String key, Part fields) throws IOException {
    out.writeObjectFieldStart(key);
    fields.write(this);
    out.writeEndObject();
  }

  /** A field that is a list; the part writes its {@link #item}s. */
  public void list(String key, Part items) throws IOException {
    out.writeArrayFieldStart(key);
    items.write(this);
    out.writeEndArray();
  }

  /** An object in a list. */
  public void item(Part fields) throws IOException {
    out.writeStartObject();
    fields.write(this);
    out.writeEndObject();
  }

  /** An object in a list as it was written before. */
  public void item(String json) throws IOException {
    out.writeRawValue(json);
  }
}
