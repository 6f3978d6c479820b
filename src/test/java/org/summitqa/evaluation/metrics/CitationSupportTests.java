package org.summitqa.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.Block;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.GoldEvidence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;
import org.summitqa.text.Span;
import org.summitqa.timing.Timings;

/**
 * By the definitions of ALCE (Gao et al., 2023, section 3), with the verifier's rules as its NLI.
 */
class CitationSupportTests {
  private static final String HOURS = "会谈进行了四个小时。";
  private static final String AGREED = "双方同意合作遏制芬太尼生产。";
  private static final String PLACE = "会晤在斐洛里庄园举行。";
  private static final String TEXT = HOURS + AGREED + PLACE;
  private static final Article ARTICLE =
      new Article(
          new ArticleMetadata("a", "元首会晤", null, null, null, "zh", "a.txt"),
          TEXT,
          List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));

  private final CitationSupport support =
      new CitationSupport(
          id -> id.equals("a") ? Optional.of(ARTICLE) : Optional.empty(),
          new CitationVerifier(BilingualDictionary::load));

  private static Citation citation(int number, String quote) {
    int start = TEXT.indexOf(quote);
    return new Citation(
        number,
        new ArticleReference("a", "元首会晤", null, null, null),
        "a#0000",
        start,
        start + quote.length(),
        quote,
        "v",
        List.of(),
        0);
  }

  private static Answer answer(String sentence, String... quotes) {
    List<Citation> citations = new ArrayList<>();
    for (String quote : quotes) {
      citations.add(citation(citations.size() + 1, quote));
    }
    VerifiedSentence verified =
        new VerifiedSentence(
            sentence, citations.stream().map(Citation::number).toList(), Verification.SUPPORTED);
    return new Answer(
        Status.ANSWERED,
        "？",
        sentence,
        List.of(verified),
        citations,
        List.of(),
        List.of(),
        0.9,
        "probe",
        false,
        new Timings(0, 0, 0, 0));
  }

  @Test
  void aSentenceThatItsQuoteSaysIsRecalledAndItsCitationPrecise() {
    assertThat(support.of(answer("会谈进行了4小时。", HOURS))).isEqualTo(new Support(1, 1, 1, 1));
  }

  @Test
  void aSentenceThatItsQuotesDoNotSayHasNoPreciseCitation() {
    assertThat(support.of(answer("会谈进行了5小时。", HOURS, AGREED))).isEqualTo(new Support(1, 0, 2, 0));
  }

  @Test
  void aCitationThatTheOthersDoNotNeedIsNotPrecise() {
    assertThat(support.of(answer("会谈进行了4小时。", HOURS, PLACE))).isEqualTo(new Support(1, 1, 2, 1));
  }

  @Test
  void citationsThatAreNeededTogetherAreBothPrecise() {
    assertThat(support.of(answer("会谈进行了四个小时，双方同意合作遏制芬太尼生产。", HOURS, AGREED)))
        .isEqualTo(new Support(1, 1, 2, 2));
  }

  @Test
  void goldEvidenceIsWhereAQuoteSharesCharactersWithItInAGoldArticle() {
    Fixture fixture =
        new Fixture(
            "1", "？", Language.ZH, true, List.of(), List.of("a"), List.of(AGREED), List.of());
    GoldEvidence gold = GoldEvidence.of(fixture, id -> Optional.of(ARTICLE));

    assertThat(gold.isCited(citation(1, AGREED))).isTrue();
    assertThat(gold.isCited(citation(1, "遏制芬太尼"))).isTrue();
    assertThat(gold.isCited(citation(1, HOURS + AGREED))).isTrue();
    assertThat(gold.isCited(citation(1, HOURS))).isFalse();
    assertThat(gold.isCited(citation(1, PLACE))).isFalse();
  }
}
