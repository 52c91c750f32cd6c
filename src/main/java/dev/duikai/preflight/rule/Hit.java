package dev.duikai.preflight.rule;

import dev.duikai.notice.Level;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that breaks a rule.
 *
 * @param rule the rule's id
 * @param page the page from 1; empty where it concerns the file
 * @param box where the first one is
 * @param object what breaks the rule
 * @param value what it has
 * @param limit what it should have
 * @param cure what to do
 * @param count how many objects of the page have the same value
 */
public record Hit(
    String rule,
    Level level,
    OptionalInt page,
    Optional<MmBox> box,
    String object,
    String value,
    String limit,
    String cure,
    int count) {

  Hit again() {
    return new Hit(rule, level, page, box, object, value, limit, cure, count + 1);
  }

  Hit withValue(String other) {
    return new Hit(rule, level, page, box, object, other, limit, cure, count);
  }
}
