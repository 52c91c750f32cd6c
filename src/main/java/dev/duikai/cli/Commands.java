package dev.duikai.cli;

import java.util.List;

/** All commands in the order of the help. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return List.of(
        new ProofCommand(),
        new PrintCommand(),
        new BatchCommand(),
        new PreflightCommand(),
        new ImportCommand(),
        new AuditCommand(),
        new RulesCheckCommand(),
        RulesTextCommand.show(),
        RulesTextCommand.explain(),
        new RulesPreviewCommand(),
        new RulesSchemaCommand(),
        new FontsCommand());
  }
}
