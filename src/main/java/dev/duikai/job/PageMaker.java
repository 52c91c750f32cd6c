package dev.duikai.job;

import dev.duikai.job.input.Inputs;

/** Makes the pages of an issue: sets them, places them, locks them up. */
public interface PageMaker {

  /** All pages; also those that do not close, as good as they can be made. */
  MadeIssue make(Inputs inputs);
}
