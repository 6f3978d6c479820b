package org.summitqa.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Judgement;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.evidence.SearchTrace;
import org.summitqa.evidence.SentenceTrace;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.question.QuestionReader;
import org.summitqa.search.question.QuestionTerms;
import org.summitqa.search.question.TermCoverage;
import org.summitqa.search.question.TextTerms;
import org.summitqa.search.rank.Answerability;
import org.summitqa.search.rank.SentenceRanker;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;

/** Finds the evidence for a question and judges whether it will do. */
@Component
public class Retriever {
  /** Of how many sentences it is told why they are relevant. */
  private static final int MAX_TRACES = 5;

  private final PassageIndex index;
  private final SearchSettings settings;

  /**
   * Takes what to search in, and how.
   *
   * @param index where to find passages
   * @param settings how many passages, and how sure to be
   */
  public Retriever(PassageIndex index, SearchSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /**
   * Finds the passages nearest to a question, numbers their sentences, and tells how surely they
   * hold an answer.
   *
   * @param question a question that stands alone, in any language
   * @param filter which articles to look in
   */
  public Evidence retrieve(String question, Filter filter) {
    return retrieve(question, Optional.empty(), filter);
  }

  /**
   * Finds the passages nearest to a question or to its translation. A sentence counts by the better
   * of the two. Whether they answer is judged by the question alone: a translation that a model
   * invented would find what it asks for itself, and make an unanswerable question answerable.
   *
   * @param question a question that stands alone, in any language
   * @param translation the question in the corpus's language, where the question's is another
   * @param filter which articles to look in
   */
  public Evidence retrieve(String question, Optional<String> translation, Filter filter) {
    TimeConstraint asked = index.asked(question);
    Found found = find(question, translation, filter, asked);
    Found plain =
        asked.isEmpty() ? found : find(question, translation, filter, TimeConstraint.NONE);
    List<RankedSentence> sentences = ranked(translation, found, asked);
    Judgement judgement = judge(question, plain);
    return new Evidence(
        question,
        found.hits,
        sentences.stream().map(RankedSentence::sentence).toList(),
        judgement.confidence(),
        judgement.confidence() >= settings.minConfidence(),
        Optional.of(
            new SearchTrace(
                analysis(question, asked),
                translation,
                traces(sentences),
                judgement,
                settings.minConfidence())));
  }

  private static List<SentenceTrace> traces(List<RankedSentence> sentences) {
    return sentences.stream()
        .sorted(Comparator.comparing(RankedSentence::sentence, EvidenceSentence.BEST_FIRST))
        .limit(MAX_TRACES)
        .map(one -> new SentenceTrace(one.sentence(), one.terms()))
        .toList();
  }

  private QuestionAnalysis analysis(String question, TimeConstraint asked) {
    BilingualDictionary lexicon = index.lexicon();
    return QuestionReader.read(question, coverage(question, lexicon), lexicon, asked);
  }

  private Found find(
      String question, Optional<String> translation, Filter filter, TimeConstraint asked) {
    List<Hit> hits =
        translation
            .map(other -> new TranslatedSearch(index, filter, asked).hits(question, other, limit()))
            .orElseGet(() -> index.search(question, filter, limit(), asked));
    return new Found(hits, rank(question, hits, asked));
  }

  /** A passage of the day asked for looks good and may be about anything: time is left aside. */
  private Judgement judge(String question, Found plain) {
    BilingualDictionary lexicon = index.lexicon();
    return Answerability.judge(
        question,
        plain.hits,
        plain.sentences,
        coverage(question, lexicon),
        new Answerability.Corpus(index.size().passages(), lexicon));
  }

  private List<RankedSentence> ranked(
      Optional<String> translation, Found found, TimeConstraint asked) {
    return translation
        .map(other -> rank(other, found.hits, asked))
        .map(others -> TranslatedSearch.better(found.sentences, others))
        .orElse(found.sentences);
  }

  private List<RankedSentence> rank(String question, List<Hit> hits, TimeConstraint asked) {
    BilingualDictionary lexicon = index.lexicon();
    return SentenceRanker.rank(question, hits, coverage(question, lexicon), lexicon, asked);
  }

  private int limit() {
    return settings.passages();
  }

  /**
   * Returns what tells how much of a question a text holds: the share of the question's terms that
   * are found in it, each weighted by its rarity in the corpus, 0 to 1. Words that only ask count
   * for nothing; those of an English question are looked for in Chinese as well.
   *
   * @param question a question that stands alone, in any language
   */
  public ToDoubleFunction<String> coverage(String question) {
    TermCoverage coverage = coverage(question, index.lexicon());
    return text -> coverage.of(TextTerms.of(text));
  }

  private TermCoverage coverage(String question, BilingualDictionary lexicon) {
    return new TermCoverage(QuestionTerms.of(question, lexicon), index);
  }

  private record Found(List<Hit> hits, List<RankedSentence> sentences) {}
}
