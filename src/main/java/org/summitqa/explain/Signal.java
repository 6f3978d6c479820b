package org.summitqa.explain;

import java.util.List;
import org.summitqa.evidence.Term;

/**
 * A signal that a decision was made by.
 *
 * @param name its name, as among the weights
 * @param value in its own unit
 * @param weight what one unit counts
 * @param adds what it adds to the logit
 */
public record Signal(String name, double value, double weight, double adds) {
  static List<Signal> of(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                new Signal(
                    term.name(),
                    Rounding.of(term.value()),
                    Rounding.of(term.weight()),
                    Rounding.of(term.contribution())))
        .toList();
  }
}
