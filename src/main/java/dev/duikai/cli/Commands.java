package dev.duikai.cli;

import dev.duikai.cli.check.AuditCommand;
import dev.duikai.cli.check.PreflightCommand;
import dev.duikai.cli.desk.Command;
import dev.duikai.cli.issue.BatchCommand;
import dev.duikai.cli.issue.ImportCommand;
import dev.duikai.cli.issue.PrintCommand;
import dev.duikai.cli.issue.ProofCommand;
import dev.duikai.cli.rules.FontsCommand;
import dev.duikai.cli.rules.RulesCheckCommand;
import dev.duikai.cli.rules.RulesPreviewCommand;
import dev.duikai.cli.rules.RulesSchemaCommand;
import dev.duikai.cli.rules.RulesTextCommand;
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
