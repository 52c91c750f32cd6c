package dev.duikai.cli.desk;

import dev.duikai.job.Progress;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar, only for runs that last and only where someone watches. */
public final class TerminalProgress implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int WIDTH = 78;

  private final Terminal terminal;
  private final Thread waiter;
  private Optional<ProgressBar> bar = Optional.empty();
  private String step = "";
  private int done;
  private int of = 1;
  private boolean closed;

  public TerminalProgress(Terminal terminal) {
    this.terminal = terminal;
    this.waiter = Thread.ofVirtual().unstarted(this::showLater);
    if (terminal.watched()) {
      waiter.start();
    }
  }

  private void showLater() {
    try {
      Thread.sleep(PATIENCE);
      show();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show() {
    if (closed) {
      return;
    }
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName("duikai")
            .setInitialMax(of)
            .setStyle(ProgressBarStyle.ASCII)
            .startsFrom(0, PATIENCE)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
            .clearDisplayOnFinish()
            .hideEta()
            .build();
    bar = Optional.of(shown);
    advance();
  }

  @Override
  public synchronized void at(String now, int steps, int all) {
    step = now;
    done = steps;
    of = all;
    advance();
  }

  private void advance() {
    bar.ifPresent(shown -> {
      shown.maxHint(of);
      shown.stepTo(done);
      shown.setExtraMessage(step);
    });
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiter.interrupt();
    bar.ifPresent(ProgressBar::close);
  }
}
