package dev.duikai.makeup.fill.judge;

import dev.duikai.makeup.fill.Fault;
import dev.duikai.makeup.fill.Taboo;
import java.util.ArrayList;
import java.util.List;

/** Where faults are entered as they are found. */
public sealed interface Ledger {

  /** Enters a fault of no single block. */
  void page(Taboo taboo, int cost);

  /** Enters a fault of a block with this item. */
  void one(Taboo taboo, int cost, int item);

  /** Enters a fault of two blocks with these items. */
  void two(Taboo taboo, int cost, int item, int other);

  /** Enters what is no fault but less good than it could be. */
  void taste(int cost);

  /** What all entries cost. */
  int cost();

  /** What the faults among them cost. */
  int faultCost();

  /** Only adds up; for the thousands of pages that are tried. */
  final class Sum implements Ledger {

    private int faults;
    private int taste;

    @Override
    public void page(Taboo taboo, int cost) {
      faults += cost;
    }

    @Override
    public void one(Taboo taboo, int cost, int item) {
      faults += cost;
    }

    @Override
    public void two(Taboo taboo, int cost, int item, int other) {
      faults += cost;
    }

    @Override
    public void taste(int cost) {
      taste += cost;
    }

    @Override
    public int cost() {
      return faults + taste;
    }

    @Override
    public int faultCost() {
      return faults;
    }
  }

  /** Keeps every fault; for the page that is taken. */
  final class Faults implements Ledger {

    private final Sum sum = new Sum();
    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
      return List.copyOf(faults);
    }

    @Override
    public void page(Taboo taboo, int cost) {
      sum.page(taboo, cost);
      faults.add(new Fault(taboo, List.of(), cost));
    }

    @Override
    public void one(Taboo taboo, int cost, int item) {
      sum.one(taboo, cost, item);
      faults.add(new Fault(taboo, List.of(item), cost));
    }

    @Override
    public void two(Taboo taboo, int cost, int item, int other) {
      sum.two(taboo, cost, item, other);
      faults.add(new Fault(taboo, List.of(item, other), cost));
    }

    @Override
    public void taste(int cost) {
      sum.taste(cost);
    }

    @Override
    public int cost() {
      return sum.cost();
    }

    @Override
    public int faultCost() {
      return sum.faultCost();
    }
  }
}
