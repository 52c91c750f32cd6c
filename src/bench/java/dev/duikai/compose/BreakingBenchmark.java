package dev.duikai.compose;

import dev.duikai.compose.fit.Breaker;
import dev.duikai.compose.fit.Ending;
import dev.duikai.compose.fit.Strip;
import dev.duikai.compose.item.Itemizer;
import dev.duikai.compose.item.Items;
import dev.duikai.compose.rule.Setting;
import dev.duikai.TestFonts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Characters a second that are broken into lines of thirteen, warm and on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class BreakingBenchmark {

  private static final int CHARACTERS = 100_000;

  private final List<String> texts = new ArrayList<>();
  private final List<Items> items = new ArrayList<>();
  private final Setting setting =
      Setting.column(Columns.EM.times(13), Columns.EM.times(2), Columns.EM);

  /** Newspaper paragraphs of a hundred thousand characters together. */
  @Setup
  public void paragraphs() {
    int left = CHARACTERS;
    for (int seed = 0; left > 0; seed++) {
      String whole = RandomProse.of(seed);
      String text = whole.substring(0, Math.min(left, whole.length()));
      left -= text.length();
      texts.add(text);
      items.add(
          Itemizer.items(
              Columns.pieces(text), TestFonts.SHELF, setting.rules(), setting.measure()));
    }
  }

  /** Breaking alone: boxes and glue are there. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void breaking(Blackhole hole) {
    Ending none = new Ending(items.getFirst(), 0, 0, 0);
    for (Items each : items) {
      hole.consume(Breaker.breaks(each, new Strip(each), setting, none, Typesetter.WIDEST_GAP));
    }
  }

  /** From text to broken paragraphs. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void composing(Blackhole hole) {
    for (String text : texts) {
      hole.consume(TestFonts.TYPESETTER.compose(Columns.pieces(text), setting));
    }
  }
}
