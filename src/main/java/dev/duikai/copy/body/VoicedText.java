package dev.duikai.copy.body;

import dev.duikai.copy.Span;
import dev.duikai.copy.Voice;
import dev.duikai.copy.text.Normaliser;
import java.util.ArrayList;
import java.util.List;

/** Text in the making, each character with its voice. */
final class VoicedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Voice> voices = new ArrayList<>();

  void append(String more, Voice voice) {
    text.append(more);
    for (int i = 0; i < more.length(); i++) {
      voices.add(voice);
    }
  }

  void append(VoicedText more) {
    text.append(more.text);
    voices.addAll(more.voices);
  }

  String text() {
    return text.toString();
  }

  /** Gives a stretch of text a voice. */
  void speak(int from, int to, Voice voice) {
    for (int i = from; i < to; i++) {
      voices.set(i, voice);
    }
  }

  /** The text tidied and with full-width punctuation, which looks across voices. */
  VoicedText normalised() {
    String before = text();
    VoicedText tidy = new VoicedText();
    for (int index : Normaliser.kept(before)) {
      tidy.append(String.valueOf(Normaliser.tidy(before.charAt(index))), voices.get(index));
    }
    String marked = Normaliser.punctuation(tidy.text());
    tidy.text.setLength(0);
    tidy.text.append(marked);
    return tidy;
  }

  /** The runs of equal voice. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || voices.get(i) != voices.get(start)) {
        spans.add(new Span(text.substring(start, i), voices.get(start)));
        start = i;
      }
    }
    return spans;
  }
}
