package dev.duikai.preflight.read.document;

import dev.duikai.preflight.fact.Oddity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Goes through every object that the trailer leads to and takes down what a plant doesn't want. */
public final class OddityWalk {

  /** An object still to be seen, and the indirect object in which it stands. */
  private record Step(COSBase object, String where) {}

  private final Deque<Step> open = new ArrayDeque<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Oddity> found = new ArrayList<>();

  private OddityWalk() {}

  public static List<Oddity> read(COSDocument document) {
    OddityWalk walk = new OddityWalk();
    walk.push(document.getTrailer(), "the trailer");
    while (!walk.open.isEmpty()) {
      walk.visit(walk.open.pop());
    }
    return List.copyOf(walk.found);
  }

  private void push(@Nullable COSBase base, String where) {
    switch (base) {
      case COSObject reference -> {
        if (seen.add(reference)) {
          var key = reference.getKey();
          String name =
              key == null ? where : "object " + key.getNumber() + " " + key.getGeneration();
          push(reference.getObject(), name);
        }
      }
      case COSDictionary dictionary -> open.push(new Step(dictionary, where));
      case COSArray array -> open.push(new Step(array, where));
      case null, default -> {}
    }
  }

  private void visit(Step step) {
    if (!seen.add(step.object())) {
      return;
    }
    if (step.object() instanceof COSDictionary dictionary) {
      OddityKinds.of(dictionary).forEach(kind -> found.add(new Oddity(kind, step.where())));
      dictionary.getValues().forEach(value -> push(value, step.where()));
    } else if (step.object() instanceof COSArray array) {
      array.forEach(item -> push(item, step.where()));
    }
  }
}
