package org.summitqa.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Block;
import org.summitqa.encoder.BgeEncoder;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Judgement;
import org.summitqa.evidence.Term;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.duplicates.PrintedArticles;
import org.summitqa.search.IndexForTests;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;
import org.summitqa.text.Span;

class AnswerabilityTests {
  private static final String TEXT = "渡轮6月1日恢复，每天12班。两市市长王青和李明在码头剪彩，三千人观看。";
  private static final Encoder ENCODER = new BgeEncoder();

  @TempDir Path folder;
  IndexForTests opened;

  @BeforeEach
  void open() throws Exception {
    opened = IndexForTests.open(folder, ENCODER);
    ArticleMetadata ferry = new ArticleMetadata("ferry", "渡轮", null, null, null, "zh", "ferry.txt");
    Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()));
    PrintedArticles.store(opened, new Article(ferry, TEXT, List.of(all)));
    opened.articles().commit(true);
  }

  @AfterEach
  void close() throws Exception {
    opened.close();
  }

  @Test
  void looksAtTheTokensWhereTheyWereRead() {
    assertThat(judge("渡轮什么时候恢复？").terms())
        .extracting(Term::name)
        .isEqualTo(WeightGroup.ANSWERABLE_CHINESE_WORDS.names());

    opened.complete();

    assertThat(judge("渡轮什么时候恢复？").terms())
        .extracting(Term::name)
        .isEqualTo(WeightGroup.ANSWERABLE_CHINESE.names());
    assertThat(judge("When will the ferry be back?").terms())
        .extracting(Term::name)
        .isEqualTo(WeightGroup.ANSWERABLE_ENGLISH.names());
  }

  @Test
  void valuesAreWhatWasFound() {
    opened.complete();

    assertThat(value(judge("渡轮6月1日恢复"), "coverage")).isEqualTo(1);
    assertThat(value(judge("渡轮6月1日恢复"), "numbersAndNames")).isEqualTo(1);
    assertThat(value(judge("渡轮7月9日恢复"), "numbersAndNames")).isZero();
    assertThat(value(judge("蜜蜂怎样过冬？"), "coverage")).isZero();
    assertThat(judge("渡轮6月1日恢复").confidence()).isGreaterThan(judge("渡轮7月9日恢复").confidence());
  }

  @Test
  void withoutAPassageThereIsNoConfidence() {
    SearchQuery question = opened.passages().view(view -> view.read("渡轮？"));
    assertThat(Answerability.judge(question, List.of(), List.of(), 1))
        .isEqualTo(Judgement.NOTHING_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "渡轮什么时候恢复？, offersWhen",
    "谁剪彩？, offersWho",
    "When will the ferry be back?, offersWhen"
  })
  void aSentenceTellsWhatItsRankWasMadeOf(String question, String offered) {
    opened.complete();

    assertThat(ranked(question))
        .hasSize(2)
        .allSatisfy(
            sentence -> {
              assertThat(sentence.logit()).isCloseTo(Term.sum(sentence.terms()), within(1e-12));
              assertThat(sentence.terms())
                  .extracting(Term::name)
                  .doesNotHaveDuplicates()
                  .contains("ownCoverage", offered, "askedTime");
            });
  }

  @Test
  void aSentenceReadTokenByTokenTellsOfThem() {
    assertThat(ranked("渡轮什么时候恢复？").getFirst().terms())
        .extracting(Term::name)
        .doesNotContain("tokenCloseness");

    opened.complete();

    assertThat(ranked("渡轮什么时候恢复？").getFirst().terms())
        .extracting(Term::name)
        .contains("tokenCloseness", "behindBestSentence", "behindBestPassage");
  }

  private Judgement judge(String question) {
    return opened
        .passages()
        .view(
            view -> {
              SearchQuery query = view.read(question);
              List<Hit> hits = view.search(query, Filter.NONE, 8);
              return Answerability.judge(query, hits, SentenceRanker.rank(query, hits), 1);
            });
  }

  private List<RankedSentence> ranked(String question) {
    return opened
        .passages()
        .view(
            view -> {
              SearchQuery query = view.read(question);
              return SentenceRanker.rank(
                  query.at(TimeConstraint.none()), view.search(query, Filter.NONE, 8));
            });
  }

  private static double value(Judgement judgement, String name) {
    return judgement.terms().stream()
        .filter(term -> term.name().equals(name))
        .mapToDouble(Term::value)
        .findFirst()
        .orElseThrow();
  }
}
