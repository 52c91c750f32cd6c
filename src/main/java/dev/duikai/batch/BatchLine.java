package dev.duikai.batch;

import dev.duikai.job.ExitCode;
import java.nio.file.Path;

/**
 * What a batch says about one issue.
 *
 * @param folder the issue folder as the user named it
 * @param code how its run ended
 * @param text what happened, on one line
 */
public record BatchLine(Path folder, ExitCode code, String text) {}
