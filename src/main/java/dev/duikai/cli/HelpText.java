package dev.duikai.cli;

import dev.duikai.cli.desk.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** The words of {@code --help}. */
final class HelpText {

  private static final String WHAT =
      "duikai (对开) makes Chinese broadsheet pages from layout rules and a folder of stories.\n";

  private HelpText() {}

  /** The help that lists some commands. */
  static String all(List<Command> commands) {
    StringBuilder text = new StringBuilder(WHAT).append("\nusage: duikai COMMAND …\n\n");
    int width = commands.stream().mapToInt(c -> c.name().length()).max().orElse(0);
    for (Command command : commands) {
      line(text, width, command.name(), command.summary());
    }
    text.append("\n  duikai COMMAND --help   says more about a command, with an example\n");
    text.append(
        "  --quiet, --debug        work with every command: errors only, and where it fails\n");
    return text.append("  duikai --version\n").toString();
  }

  /** The help of one command. */
  static String of(Command command) {
    StringBuilder text = new StringBuilder();
    text.append("usage: duikai ").append(command.name()).append(' ').append(command.arguments());
    text.append("\n\n").append(command.summary()).append(".\n\n");
    List<Option> options = new ArrayList<>(Execution.options(command).getOptions());
    options.sort(Comparator.comparing(Option::getLongOpt));
    int width = options.stream().mapToInt(o -> form(o).length()).max().orElse(0);
    options.forEach(option -> line(text, width, form(option), option.getDescription()));
    return text.append("\nexample: ").append(command.example()).append('\n').toString();
  }

  private static void line(StringBuilder text, int width, String name, String words) {
    text.append(String.format(Locale.ROOT, "  %-" + width + "s   %s%n", name, words));
  }

  private static String form(Option option) {
    String letter = Optional.ofNullable(option.getOpt()).map(o -> "-" + o + ", ").orElse("");
    String value = option.hasArg() ? " " + option.getArgName() : "";
    return letter + "--" + option.getLongOpt() + value;
  }
}
