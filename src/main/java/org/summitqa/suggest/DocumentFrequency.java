package org.summitqa.suggest;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.summitqa.search.PassageSearch;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.TextFolding;

/** Tells how much of the corpus mentions something, by the rarest pair of its characters. */
@Component
public final class DocumentFrequency {
  private final PassageSearch passages;

  DocumentFrequency(PassageSearch passages) {
    this.passages = passages;
  }

  /**
   * Returns the share of passages that mention a Chinese name or word, 0 to 1; 0 for one in other
   * scripts. Where it is more than one pair long, that is an upper bound.
   */
  public double of(String chinese) {
    String folded = TextFolding.fold(chinese);
    Set<String> pairs = CharacterBigrams.ofHan(folded);
    // The inverse document frequency is about the logarithm of one over the share.
    return pairs.isEmpty()
        ? 0
        : passages.view(view -> view.rarity(pairs)).values().stream()
            .mapToDouble(one -> Math.exp(-one))
            .min()
            .orElse(0);
  }
}
