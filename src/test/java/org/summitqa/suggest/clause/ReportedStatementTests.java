package org.summitqa.suggest.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.index.StoredPassage;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

class ReportedStatementTests {
  private static final ChineseNameIndex NAMES =
      BilingualDictionary.load().with(Map.of("Helena Marsh", List.of("马什"))).hanNames();

  /** Returns a sentence in a passage of its own. */
  static SourceSentence line(String text) {
    Span span = new Span(0, text.length());
    Passage passage = new Passage("a#0000", "a", "", span, text, List.of(new Sentence(span, text)));
    ArticleMetadata article = new ArticleMetadata("a", "", null, "Publisher", null, "zh", "a.txt");
    return new SourceSentence(text, Language.of(text), new StoredPassage(passage, article));
  }

  private static Optional<String> speaker(String text) {
    return ReportedStatement.in(line(text), NAMES).map(ReportedStatement::name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          马什表示，工厂的关闭会影响整个地区的就业。 | 马什
          前央行行长马什（Helena Marsh）周三在记者会上说，利率还会上升。 | 马什
          卡洛斯·门德斯认为，洪水之后重建需要十年以上的时间。 | 卡洛斯·门德斯
          气象学家郑雨桐指出，台风的路径比往年更加偏北。 | 郑雨桐
          馬什認為，工廠的關閉會影響整個地區的就業。 | 馬什
          氣象學家鄭雨桐指出，颱風的路徑比往年更加偏北。 | 鄭雨桐
          Carla Mendes said the flood barrier would take ten years to rebuild. | Carla Mendes
          """)
  void whoSaysItIsFound(String sentence, String name) {
    assertThat(speaker(sentence)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他表示，工厂的关闭会影响整个地区的就业。",
        "马什被称为这座城市历史上最受欢迎的市长。",
        "与马什会谈之后，工会代表表示愿意复工。",
        "Officials said the flood barrier would take ten years to rebuild.",
        "She said the flood barrier would take ten years to rebuild."
      })
  void nobodyIsFoundWhereThatIsNotSure(String sentence) {
    assertThat(speaker(sentence)).isEmpty();
  }
}
