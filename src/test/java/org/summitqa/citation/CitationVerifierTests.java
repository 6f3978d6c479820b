package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.lexicon.BilingualDictionary;

class CitationVerifierTests {
  private static final String FENTANYL = "拜登和习近平同意恢复两国军事接触、合作遏制芬太尼生产，并就人工智能(AI)的风险展开对话。";
  private static final String HOURS = "他们在旧金山郊外一处僻静的庄园里进行了四个小时的会谈，其间还在树林里散了步。";
  private static final String TWITTER = "拜登发推称：“我们取得了真正的进展。”";
  private static final String TAIWAN = "习近平表示，台湾是中美关系最大、最危险的议题，拜登重申美国不支持“台湾独立”。";
  private static final String TRADE = "去年11月15日，沙利文（Jake Sullivan）说双边贸易额下降了3.5%，约为1.5万亿元。";
  private static final String AGAIN = "双方同意恢复高层的军事对话和领导直接通话。";

  private static final Evidence EVIDENCE =
      EvidenceFixture.question("两国元首谈成了什么？")
          .passage("003", FENTANYL, HOURS, TWITTER)
          .passage("002", TAIWAN, TRADE, AGAIN)
          .build();

  private final VerificationSession session =
      new CitationVerifier(BilingualDictionary::load).begin(EVIDENCE);

  private Optional<CitedSentence> verify(String text, Integer... citations) {
    return session.verify(new DraftSentence(text, List.of(citations)));
  }

  private static Verification verification(Optional<CitedSentence> verified) {
    return verified.orElseThrow().sentence().verification();
  }

  private static List<String> quotes(Optional<CitedSentence> verified) {
    return verified.orElseThrow().citations().stream().map(Citation::quote).toList();
  }

  @Nested
  class Exact {
    @Test
    void isASentenceThatIsItsQuote() {
      Optional<CitedSentence> verified = verify(HOURS, 2);
      assertThat(verification(verified)).isEqualTo(Verification.EXACT);
      assertThat(quotes(verified)).containsExactly(HOURS);
    }

    @Test
    void citesTheQuoteAloneWhereTheDraftCitesMore() {
      assertThat(quotes(verify(HOURS, 1, 2, 3))).containsExactly(HOURS);
    }
  }

  @Nested
  class Supported {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            拜登和习近平同意合作遏制芬太尼生产。            | 1
            会谈在旧金山郊外的庄园里进行了4小时。           | 2
            他们进行了四小时的会谈。                        | 2
            拜登称“我们取得了真正的进展”。                  | 3
            习近平表示台湾是中美关系最危险的议题。          | 4
            拜登重申，美国不支持“台湾独立”。                | 4
            Jake Sullivan说，双边贸易额下降了3.5％。        | 5
            双边贸易额约为15000亿元。                       | 5
            The talks lasted four hours.                    | 2
            習近平表示臺灣是中美關係最危險的議題。          | 4
            On November 15 trade was said to be down 3.5%.  | 5
            """)
    void isWhatTheCitedSentenceSays(String text, int citation) {
      Optional<CitedSentence> verified = verify(text, citation);
      assertThat(verification(verified)).isEqualTo(Verification.SUPPORTED);
      assertThat(quotes(verified))
          .containsExactly(EVIDENCE.sentence(citation).orElseThrow().sentence().text());
    }

    @Test
    void mayRestOnTwoSentencesTogether() {
      String text = "拜登和习近平同意合作遏制芬太尼生产，在庄园里进行了四个小时的会谈。";
      assertThat(quotes(verify(text, 1, 2, 6))).containsExactly(FENTANYL + HOURS);
    }

    @Test
    void citesOnlyWhatSupportsIt() {
      assertThat(quotes(verify("双方同意恢复高层军事对话。", 6, 2, 99))).containsExactly(AGAIN);
    }
  }

  @Nested
  class Repaired {
    @Test
    void isASentenceThatAnotherOneSupports() {
      Optional<CitedSentence> verified = verify("会谈在庄园里进行了四个小时。", 4);
      assertThat(verification(verified)).isEqualTo(Verification.REPAIRED);
      assertThat(quotes(verified)).containsExactly(HOURS);
    }

    @Test
    void isASentenceThatCitesANumberThatDoesNotExist() {
      assertThat(verification(verify(HOURS, 77))).isEqualTo(Verification.REPAIRED);
    }

    @Test
    void isDoneAcrossLanguagesOnlyWhereNamesAndWordsLeaveLittleDoubt() {
      assertThat(verify("The talks lasted four hours.", 1)).isEmpty();
      Optional<CitedSentence> verified =
          verify(
              "Biden and Xi agreed to resume military contacts and curb fentanyl production.", 2);
      assertThat(verification(verified)).isEqualTo(Verification.REPAIRED);
      assertThat(quotes(verified)).containsExactly(FENTANYL);
    }
  }

  @Nested
  class Dropped {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "会谈进行了五个小时。",
          "会谈在庄园里进行了两天四个小时。",
          "双边贸易额下降了35%。",
          "去年10月15日，沙利文说双边贸易额下降了3.5%。",
          "去年11月16日双边贸易额下降了3.5%。",
          "双边贸易额约为1.5亿元。",
          "普京表示，台湾是中美关系最大、最危险的议题。",
          "特朗普和习近平同意合作遏制芬太尼生产。",
          "John Kerry说双边贸易额下降了3.5%。",
          "拜登重申美国支持“台湾独立”。",
          "拜登和习近平不同意恢复两国军事接触。",
          "拜登和习近平拒绝合作遏制芬太尼生产。",
          "拜登称“我们没有取得真正的进展”。",
          "拜登发推称：“我们取得了巨大的进展。”",
          "拜登和习近平同意合作遏制芬太尼生产吗？",
          "今天天气很好，适合散步。",
          "The talks lasted five hours.",
          "Biden supports Taiwan independence.",
          "Xi and Putin agreed to resume military contacts.",
          "The two leaders signed a treaty on fishing.",
          "特朗普和習近平同意合作遏制芬太尼生產。",
          "好的。"
        })
    void isWhatTheEvidenceDoesNotSay(String text) {
      assertThat(verify(text, 1, 2, 3, 4, 5)).isEmpty();
    }

    @Test
    void isWhatWasSaidBefore() {
      assertThat(verify(HOURS, 2)).isPresent();
      assertThat(verify(HOURS.replace("，", ", "), 2)).isEmpty();
    }
  }

  @Nested
  class ReadersNumbers {
    @Test
    void runByFirstAppearanceAndKeepToTheirQuote() {
      assertThat(numbers(verify(AGAIN, 6))).containsExactly(1);
      assertThat(numbers(verify("特朗普来了。", 3))).isEmpty();
      assertThat(numbers(verify(HOURS, 2))).containsExactly(2);
      assertThat(numbers(verify("双方同意恢复高层军事对话。", 6))).containsExactly(1);
      assertThat(session.citations()).extracting(Citation::number).containsExactly(1, 2);
      assertThat(session.citations()).extracting(Citation::quote).containsExactly(AGAIN, HOURS);
    }

    @Test
    void areTheSameForAQuoteThatWasFoundInTwoPassages() {
      Evidence twice =
          EvidenceFixture.question("？").passage("003", HOURS).passage("003", HOURS).build();
      VerificationSession twofold = new CitationVerifier(BilingualDictionary::load).begin(twice);
      List<Integer> cited = Arrays.asList(1, 2);
      assertThat(
              twofold.verify(new DraftSentence("他们进行了四个小时的会谈。", cited)).orElseThrow().citations())
          .hasSize(1);
    }

    private static List<Integer> numbers(Optional<CitedSentence> verified) {
      return verified.map(v -> v.sentence().citations()).orElse(List.of());
    }
  }

  @Test
  void aCitationPointsAtItsQuoteInTheArticle() {
    Evidence offset =
        EvidenceFixture.question("？").passage("003", "标题", null, null, 5, FENTANYL, HOURS).build();
    String article = "前言…… " + FENTANYL + HOURS;
    Citation citation =
        new CitationVerifier(BilingualDictionary::load)
            .begin(offset)
            .verify(new DraftSentence(HOURS, List.of(2)))
            .orElseThrow()
            .citations()
            .getFirst();
    assertThat(article.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
    assertThat(citation.article().publisher()).isNull();
  }
}
