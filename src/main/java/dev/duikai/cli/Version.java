package dev.duikai.cli;

import java.util.Optional;

/** Which version of the program this is. */
final class Version {

  private Version() {}

  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
