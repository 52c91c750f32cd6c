package dev.duikai.grammar;

import java.util.Locale;

/** What stands in a slot. */
public enum SlotKind {
  /** A finished advertisement (广告). */
  AD,
  /** The box beside the nameplate (报眼). */
  EAR,
  /** The front's title (报头). */
  NAMEPLATE,
  /** The publisher's lines (版权). */
  IMPRINT,
  /** The list of what is inside (导读). */
  GUIDE;

  /** As it is written in the rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
