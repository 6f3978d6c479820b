package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.lexicon.BilingualDictionary.Concept;

class BilingualDictionaryTests {
  private static final BilingualDictionary LEXICON = BilingualDictionary.load();

  @Test
  void aQuestionOfTheNewsIsSaidInChinese() {
    assertThat(best("Where did Biden and Xi Jinping agree to curb fentanyl production?"))
        .startsWith("拜登", "习近平", "同意")
        .contains("芬太尼");
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(best("the secretary of state of the United Nations"))
        .containsSubsequence("国务卿", "联合国");
    assertThat(best("the immune system").getFirst()).isEqualTo("免疫系统");
  }

  @Test
  void theWordsOfAPhraseFollowItWithHalfItsWeight() {
    assertThat(LEXICON.concepts("the immune system"))
        .extracting(Concept::source, Concept::weight)
        .containsExactly(tuple("immune system", 1.0), tuple("immune", 0.5), tuple("system", 0.5));
  }

  @Test
  void formsOfAWordAreTheSameWord() {
    assertThat(chinese("announcing")).isEqualTo(chinese("announced")).contains("宣布");
    assertThat(chinese("met")).isEqualTo(chinese("meets"));
    assertThat(chinese("proteins")).isEqualTo(chinese("protein")).contains("蛋白质");
    assertThat(chinese("China's")).contains("中国");
  }

  @Test
  void acronymsAreNotStopWords() {
    assertThat(chinese("US")).contains("美国");
    assertThat(chinese("U.S.")).contains("美国");
    assertThat(chinese("WHO")).contains("世界卫生组织");
    assertThat(LEXICON.concepts("who of us is it about")).isEmpty();
  }

  @Test
  void placesAndPeopleAreThere() {
    assertThat(chinese("Sichuan")).contains("四川");
    assertThat(chinese("San Francisco")).contains("旧金山");
    assertThat(chinese("Obama")).contains("奥巴马");
    assertThat(chinese("Shakespeare")).contains("莎士比亚");
  }

  @Test
  void namesMayStandInLatinLettersToo() {
    assertThat(chinese("NATO")).endsWith("NATO").contains("北约");
  }

  @Nested
  class WordsThatAreNotThere {
    @Test
    void standForThemselves() {
      assertThat(LEXICON.concepts("Kuechly"))
          .containsExactly(new Concept("Kuechly", List.of("Kuechly"), 1));
    }

    @Test
    void areTakenByTheirRoot() {
      assertThat(chinese("bombarder")).contains("轰炸");
    }
  }

  @Nested
  class NothingToSay {
    @Test
    void inEmptyText() {
      assertThat(LEXICON.concepts("")).isEmpty();
      assertThat(LEXICON.concepts(" ?! — \u0000")).isEmpty();
    }

    @Test
    void inStopWords() {
      assertThat(LEXICON.concepts("What is it that they have been doing there?")).isEmpty();
    }

    @Test
    void inChinese() {
      assertThat(LEXICON.concepts("习近平和拜登在哪里会晤？")).isEmpty();
    }
  }

  @Nested
  class WithNames {
    private final BilingualDictionary more =
        LEXICON.with(Map.of("Kuechly", List.of("坎克利"), "fentanyl", List.of("芬坦尼")));

    @Test
    void theyWin() {
      assertThat(more.concepts("Kuechly").getFirst().chinese()).containsExactly("坎克利", "Kuechly");
      assertThat(more.concepts("fentanyl").getFirst().chinese()).containsExactly("芬坦尼");
    }

    @Test
    void theFirstLexiconStaysAsItIs() {
      assertThat(chinese("fentanyl")).containsExactly("芬太尼");
    }
  }

  private static List<String> chinese(String text) {
    return LEXICON.concepts(text).getFirst().chinese();
  }

  private static List<String> best(String text) {
    return LEXICON.concepts(text).stream().map(concept -> concept.chinese().getFirst()).toList();
  }
}
