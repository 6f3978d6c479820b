package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.lexicon.BilingualDictionary;

class AdjacentQuotesTests {
  private static final String AGREED = "拜登和习近平同意合作遏制芬太尼生产。";
  private static final String TALKED = "他们在庄园里进行了四个小时的会谈。";
  private static final String WALKED = "会谈后两人还在树林里散了步。";
  private static final String OTHER = "王毅九月在马耳他会见了沙利文。";

  private final Evidence evidence =
      EvidenceFixture.question("？")
          .passage("003", "标题", null, null, 7, AGREED, TALKED, WALKED)
          .passage("001", OTHER)
          .build();
  private final VerificationSession session =
      new CitationVerifier(BilingualDictionary::load).begin(evidence);

  private List<Citation> cited(String text, Integer... numbers) {
    return session
        .verify(new DraftSentence(text, List.of(numbers)))
        .map(CitedSentence::citations)
        .orElse(List.of());
  }

  @Test
  void neighboursThatASentenceNeedsAreOneCitation() {
    List<Citation> cited = cited("拜登和习近平同意合作遏制芬太尼生产，在庄园里进行了四个小时的会谈。", 2, 1);
    assertThat(cited).extracting(Citation::quote).containsExactly(AGREED + TALKED);
    assertThat(cited).extracting(Citation::start).containsExactly(7);
    assertThat(cited).extracting(Citation::end).containsExactly(7 + (AGREED + TALKED).length());
  }

  @Test
  void sentencesOfTwoArticlesStayTwo() {
    assertThat(cited("拜登和习近平同意合作遏制芬太尼生产，王毅九月在马耳他会见了沙利文。", 1, 4))
        .extracting(Citation::quote)
        .containsExactly(AGREED, OTHER);
  }

  @Test
  void numbersThatReadersHaveStayAsTheyAre() {
    assertThat(cited(TALKED, 2)).extracting(Citation::number).containsExactly(1);
    assertThat(cited("拜登和习近平同意合作遏制芬太尼生产，在庄园里进行了四个小时的会谈。", 1, 2))
        .extracting(Citation::number)
        .containsExactly(2);
    assertThat(cited("拜登和习近平同意合作遏制芬太尼生产，进行了四个小时的会谈。", 1, 2))
        .extracting(Citation::number)
        .containsExactly(2);
    assertThat(session.citations()).extracting(Citation::quote).contains(TALKED, AGREED + TALKED);
  }

  @Test
  void aNeighbourThatIsNotNeededIsLeftOut() {
    assertThat(cited("两人会谈后还在树林里散步。", 3, 2)).extracting(Citation::quote).containsExactly(WALKED);
  }

  @Test
  void aListMayRestOnTheNeighboursOfWhatIsCited() {
    Evidence list =
        EvidenceFixture.question("？")
            .passage("002", "习近平说，两国关系要坚持几条原则，一是以和为贵；", "二是以稳为重；", "三是以信为本。")
            .build();
    CitedSentence verified =
        new CitationVerifier(BilingualDictionary::load)
            .begin(list)
            .verify(new DraftSentence("习近平说，两国关系要坚持几条原则，一是以和为贵，二是以稳为重。", List.of(2)))
            .orElseThrow();
    assertThat(verified.citations())
        .extracting(Citation::quote)
        .containsExactly("习近平说，两国关系要坚持几条原则，一是以和为贵；二是以稳为重；");
  }

  @Test
  void aNeighbourThatLendsANameAloneSupportsNothing() {
    Evidence names =
        EvidenceFixture.question("？")
            .passage("002", "柯比说：“美国不是要禁止这款应用，而是要它剥离。”", "新华社的新闻稿中未提及TikTok。")
            .build();
    assertThat(
            new CitationVerifier(BilingualDictionary::load)
                .begin(names)
                .verify(new DraftSentence("柯比说美国要TikTok。", List.of(1))))
        .isEmpty();
  }
}
