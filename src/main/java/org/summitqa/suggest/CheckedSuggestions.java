package org.summitqa.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.summitqa.ask.IndexNotReadyException;
import org.summitqa.index.StoredPassage;
import org.summitqa.index.StoredPassages;
import org.summitqa.search.IndexStatus;

/** Suggests what the editor gave and what rules make, each once the service has answered it. */
@Component
final class CheckedSuggestions implements Suggestions {
  /** Sets of examples that are kept: a language with a filter each. */
  private static final int MAX_EXAMPLES = 200;

  private final IndexStatus status;
  private final StoredPassages passages;
  private final Candidates candidates;
  private final CheckedQuestions checks;
  private final SuggestSettings settings;
  private final ConcurrentLruCache<CacheKey, List<String>> examples =
      new ConcurrentLruCache<>(MAX_EXAMPLES, this::choose);

  CheckedSuggestions(
      IndexStatus status,
      StoredPassages passages,
      Candidates candidates,
      CheckedQuestions checks,
      SuggestSettings settings) {
    this.status = status;
    this.passages = passages;
    this.candidates = candidates;
    this.checks = checks;
    this.settings = settings;
  }

  @Override
  public List<String> examples(SuggestionRequest wanted, List<String> asked) {
    requireIndex();
    return examples.get(new CacheKey(passages.state(), wanted, asked));
  }

  private List<String> choose(CacheKey kept) {
    SuggestionRequest wanted = kept.wanted;
    DiverseSelection selection =
        new DiverseSelection(wanted, checks, settings, kept.asked, citation -> true);
    selection.chooseInOrder(candidates.ofEditor(wanted));
    if (selection.isOpen()) {
      selection.choose(candidates.ofCorpus(wanted));
    }
    return selection.chosen();
  }

  @Override
  public List<String> followUps(
      SuggestionRequest wanted, List<String> passageIds, List<String> asked) {
    requireIndex();
    List<StoredPassage> cited = passages.of(passageIds);
    Set<String> known = new HashSet<>(passageIds);
    DiverseSelection selection =
        new DiverseSelection(
            wanted, checks, settings, asked, citation -> !known.contains(citation.passageId()));
    selection.choose(candidates.near(cited, wanted));
    return selection.chosen();
  }

  private void requireIndex() {
    if (!status.isReady()) {
      throw new IndexNotReadyException();
    }
  }

  private record CacheKey(String state, SuggestionRequest wanted, List<String> asked) {}
}
