package dev.duikai.makeup;

import dev.duikai.copy.PageCopy;
import dev.duikai.grammar.Rules;
import dev.duikai.makeup.fill.Problem;

/**
 * A page as the solver sees it.
 *
 * @param copy what is to stand on it
 * @param rules the rules by which it is made
 * @param stock what the solver's items stand for
 * @param problem what is to be solved
 */
record PageProblem(PageCopy copy, Rules rules, PageStock stock, Problem problem) {}
