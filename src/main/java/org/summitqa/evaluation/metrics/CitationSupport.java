package org.summitqa.evaluation.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.summitqa.ask.Answer;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Span;

/**
 * Citation recall and precision after ALCE (Gao et al., Enabling Large Language Models to Generate
 * Text with Citations, 2023). A sentence is recalled where all that it cites, taken together,
 * entails it. A citation is precise where its sentence is recalled and it either entails the
 * sentence alone, or is needed: without it the others don't. Both are shares within an answer,
 * averaged over answers.
 *
 * <p>ALCE asks an NLI model what entails what. Here the verifier's own rules stand in for it, which
 * need no model and give the same result each time; but unlike in the answer they see the bare
 * quotes, without the sentences around them and without the question. What the rules overlook,
 * these figures overlook as well: they tell quotes that are cut too short and citations too many,
 * not the verifier's own errors. The judge's support, reported apart, asks a model instead.
 */
public final class CitationSupport {
  private final Function<String, Optional<Article>> articles;
  private final CitationVerifier verifier;

  /**
   * Makes one.
   *
   * @param articles finds an article by its id
   */
  public CitationSupport(Function<String, Optional<Article>> articles, CitationVerifier verifier) {
    this.articles = articles;
    this.verifier = verifier;
  }

  public Support of(Answer answer) {
    int supported = 0;
    int marks = 0;
    int precise = 0;
    for (VerifiedSentence sentence : answer.sentences()) {
      List<Hit> quotes = quotes(answer, sentence);
      marks += sentence.citations().size();
      if (entails(quotes, sentence.text())) {
        supported++;
        precise += precise(quotes, sentence.text());
      }
    }
    return new Support(answer.sentences().size(), supported, marks, precise);
  }

  private int precise(List<Hit> quotes, String sentence) {
    if (quotes.size() == 1) {
      return 1;
    }
    return (int)
        IntStream.range(0, quotes.size())
            .filter(
                i ->
                    entails(List.of(quotes.get(i)), sentence)
                        || !entails(without(i, quotes), sentence))
            .count();
  }

  private static List<Hit> without(int index, List<Hit> quotes) {
    List<Hit> others = new ArrayList<>(quotes);
    others.remove(index);
    return others;
  }

  private boolean entails(List<Hit> quotes, String sentence) {
    List<EvidenceSentence> sources = new ArrayList<>();
    for (Hit quote : quotes) {
      Sentence whole = quote.passage().sentences().getFirst();
      sources.add(new EvidenceSentence(sources.size() + 1, quote, whole, 1));
    }
    List<Integer> numbers = sources.stream().map(EvidenceSentence::number).toList();
    return verifier
        .begin(new Evidence("", quotes, sources, 1, true))
        .verify(new DraftSentence(sentence, numbers))
        .isPresent();
  }

  private List<Hit> quotes(Answer answer, VerifiedSentence sentence) {
    return sentence.citations().stream()
        .map(number -> answer.citations().get(number - 1))
        .map(this::hit)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Hit> hit(Citation cited) {
    Span span = new Span(cited.start(), cited.end());
    String id = "%s@%d".formatted(cited.articleId(), cited.start());
    return articles
        .apply(cited.articleId())
        .map(Article::metadata)
        .map(
            article ->
                new Hit(
                    new Passage(
                        id,
                        cited.articleId(),
                        "",
                        span,
                        cited.quote(),
                        List.of(new Sentence(span, cited.quote()))),
                    article,
                    1,
                    Map.of(),
                    List.of()));
  }
}
