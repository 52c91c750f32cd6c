package dev.duikai.cli.desk;

import java.util.Optional;

/** Which version of the program this is. */
public final class Version {

  private Version() {}

  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
