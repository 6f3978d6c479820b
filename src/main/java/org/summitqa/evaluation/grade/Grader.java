package org.summitqa.evaluation.grade;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.GoldEvidence;
import org.summitqa.evaluation.fixture.QuestionKinds;
import org.summitqa.evaluation.metrics.CharacterF1;
import org.summitqa.evaluation.metrics.CitationSupport;
import org.summitqa.evaluation.metrics.Rounding;
import org.summitqa.evaluation.metrics.Support;
import org.summitqa.evaluation.record.CitedQuote;
import org.summitqa.evaluation.record.Outcome;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evidence.Hit;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.text.Language;

/** Holds an answer against its fixture. */
@Component
public final class Grader {
  private final ArticleCatalog catalog;
  private final CitationSupport support;

  public Grader(ArticleCatalog catalog, CitationVerifier verifier) {
    this.catalog = catalog;
    this.support = new CitationSupport(catalog::article, verifier);
  }

  /**
   * Returns the facts of an answer.
   *
   * @param hits the passages that its question finds, best first
   */
  public QuestionRecord grade(Fixture fixture, Answer answer, List<Hit> hits) {
    GoldEvidence gold = GoldEvidence.of(fixture, catalog::article);
    List<CitedQuote> cited =
        answer.citations().stream().map(citation -> cited(fixture, gold, citation)).toList();
    AnswerMatchResult match = match(fixture, answer);
    boolean answered = answer.status() == Status.ANSWERED;
    Stream<Citation> shown = Stream.concat(answer.citations().stream(), answer.related().stream());
    return new QuestionRecord(
        fixture.id(),
        fixture.question(),
        fixture.language(),
        QuestionKinds.of(fixture),
        fixture.answerable(),
        answered ? Outcome.ANSWERED : Outcome.DECLINED,
        isRight(fixture, answered, match, cited),
        Rounding.of(answer.confidence()),
        answer.answer(),
        cited,
        found(fixture, answer.question(), ArticleRankings.of(hits)),
        match,
        support.of(answer),
        answer.citations().size() + answer.related().size(),
        (int) shown.filter(this::isExact).count());
  }

  /** Returns the facts of a question whose answer threw: nothing was found, and nothing said. */
  public static QuestionRecord failed(Fixture fixture, RuntimeException failure) {
    return new QuestionRecord(
        fixture.id(),
        fixture.question(),
        fixture.language(),
        QuestionKinds.of(fixture),
        fixture.answerable(),
        Outcome.FAILED,
        false,
        null,
        String.valueOf(failure),
        List.of(),
        found(fixture, fixture.question(), Map.of(ArticleRankings.FUSED, List.of())),
        fixture.answers().isEmpty() ? null : new AnswerMatchResult(false, false, 0),
        Support.NONE,
        0,
        0);
  }

  private static GoldRanks found(
      Fixture fixture, String searched, Map<String, List<String>> rankings) {
    return GoldRanks.of(Language.of(searched), fixture.articles(), rankings);
  }

  private static @Nullable AnswerMatchResult match(Fixture fixture, Answer answer) {
    if (fixture.answers().isEmpty()) {
      return null;
    }
    List<String> said = answer.sentences().stream().map(VerifiedSentence::text).toList();
    // Sentence by sentence, since the whole text has citation marks between them.
    return new AnswerMatchResult(
        AnswerMatch.holds(
            answer.citations().stream().map(Citation::quote).toList(), fixture.answers()),
        AnswerMatch.holds(said, fixture.answers()),
        Rounding.of(
            CharacterF1.of(
                String.join(AnswerText.between(fixture.language()), said), fixture.answers())));
  }

  private static CitedQuote cited(Fixture fixture, GoldEvidence gold, Citation citation) {
    return new CitedQuote(
        citation.articleId(),
        citation.quote(),
        fixture.articles().isEmpty() ? null : fixture.articles().contains(citation.articleId()),
        fixture.evidence().isEmpty() ? null : gold.isCited(citation));
  }

  /**
   * Tells whether the answer is right as far as the fixture can tell: declined where nothing
   * answers; else answered, with the gold answer in a cited quote or, where none is written down, a
   * gold article cited.
   */
  private static boolean isRight(
      Fixture fixture,
      boolean answered,
      @Nullable AnswerMatchResult match,
      List<CitedQuote> cited) {
    if (!answered || !fixture.answerable()) {
      return !answered && !fixture.answerable();
    }
    if (match != null) {
      return match.inQuotes();
    }
    return fixture.articles().isEmpty()
        || cited.stream().anyMatch(quote -> Boolean.TRUE.equals(quote.goldArticle()));
  }

  private boolean isExact(Citation citation) {
    return catalog
        .article(citation.articleId())
        .filter(article -> citation.end() <= article.text().length())
        .map(article -> article.text().substring(citation.start(), citation.end()))
        .filter(citation.quote()::equals)
        .isPresent();
  }
}
