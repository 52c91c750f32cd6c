package dev.duikai.job;

/** Is told how far a run has come; what it makes of it is its own affair. */
public interface Progress {

  /** Nobody watches. */
  Progress NONE = (step, done, of) -> {};

  /**
   * A step is done.
   *
   * @param step what comes next, in a word or two
   * @param done steps done
   * @param of steps in all
   */
  void at(String step, int done, int of);
}
