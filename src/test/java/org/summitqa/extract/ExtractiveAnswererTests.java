package org.summitqa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Span;

class ExtractiveAnswererTests {
  private final ExtractiveAnswerer answerer =
      new ExtractiveAnswerer(new ExtractSettings(3, 0.5, 0.6));
  private final List<EvidenceSentence> sentences = new ArrayList<>();

  @Test
  void theBestSentenceIsQuotedAndCitesItself() {
    found("a", "双方交换了意见。", 0.1);
    found("a", "两国元首同意成立禁毒合作工作组。", 0.8);

    assertThat(draft()).containsExactly(new DraftSentence("两国元首同意成立禁毒合作工作组。", List.of(2)));
  }

  @Test
  void furtherSentencesMustBeNearlyAsGood() {
    found("a", "两国元首同意成立禁毒合作工作组。", 0.8);
    found("a", "拜登说协议涉及前体化学品。", 0.4);
    found("a", "午宴后两人散步。", 0.39);

    assertThat(draft())
        .extracting(DraftSentence::citations)
        .containsExactly(List.of(1), List.of(2));
  }

  @Test
  void noMoreThanThreeAreChosen() {
    for (String text : List.of("甲乙丙丁。", "戊己庚辛。", "壬癸子丑。", "寅卯辰巳。")) {
      found("a", text, 0.9);
    }

    assertThat(draft()).hasSize(3);
  }

  @Test
  void whatSaysTheSameIsSaidOnce() {
    found("a", "双方同意恢复高层军事交往和领导通话。", 0.9);
    found("b", "双方同意恢复高层军事交往与领导通话", 0.8);

    assertThat(draft()).extracting(DraftSentence::citations).containsExactly(List.of(1));
  }

  @Test
  void sentencesStandAsTheirArticlesHaveThemTheBestArticleFirst() {
    found("b", "第三个句子讲航班。", 0.7);
    found("a", "第一个句子讲气候。", 0.6);
    found("a", "第二个部分谈毒品！", 0.9);

    assertThat(draft())
        .extracting(DraftSentence::citations)
        .containsExactly(List.of(2), List.of(3), List.of(1));
  }

  @Test
  void aQuotationThatGoesOnIsNotCutOff() {
    Hit hit = found("a", "孙韵表示，“对中国来说，没有其他问题更重要。", 0.9);
    found(hit, "但对美国来说，还有其它问题。”", 0.01);
    found(hit, "下个月举行典礼。", 0.02);

    assertThat(draft())
        .extracting(DraftSentence::citations)
        .containsExactly(List.of(1), List.of(2));
  }

  @Test
  void withoutEvidenceThereIsNoDraft() {
    assertThat(draft()).isEmpty();
  }

  private List<DraftSentence> draft() {
    List<DraftSentence> draft = new ArrayList<>();
    answerer.write(new Evidence("", List.of(), sentences, 1, true), draft::add);
    return draft;
  }

  private Hit found(String article, String text, double relevance) {
    int start = sentences.size() * 100;
    Span span = new Span(start, start + text.length());
    Sentence sentence = new Sentence(span, text);
    ArticleMetadata metadata =
        new ArticleMetadata(article, "", null, null, null, "zh", article + ".txt");
    Passage passage =
        new Passage(Passage.id(article, start), article, "", span, text, List.of(sentence));
    Hit hit = new Hit(passage, metadata, 1, Map.of(), List.of());
    sentences.add(new EvidenceSentence(sentences.size() + 1, hit, sentence, relevance));
    return hit;
  }

  private void found(Hit hit, String text, double relevance) {
    int start = sentences.size() * 100;
    Sentence sentence = new Sentence(new Span(start, start + text.length()), text);
    sentences.add(new EvidenceSentence(sentences.size() + 1, hit, sentence, relevance));
  }
}
