package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LongestMatchDictionaryTests {
  private final LongestMatchDictionary words =
      new LongestMatchDictionary(Set.of("中国", "中国人民银行", "人民", "银行", "说"));

  @Test
  void findsTheLongestWordThatBeginsAtACharacter() {
    assertThat(words.at("在中国人民银行", 1)).contains("中国人民银行");
    assertThat(words.at("在中国人民", 1)).contains("中国");
    assertThat(words.at("在中国", 0)).isEmpty();
    assertThat(words.at("他说", 1)).contains("说");
    assertThat(words.at("在", 1)).isEmpty();
  }

  @Test
  void leavesOutWordsThatArePartOfAnother() {
    assertThat(words.in("中国人民银行说")).containsExactly("中国人民银行", "说");
  }

  @Test
  void namesAWordOnceAndByFirstAppearance() {
    assertThat(words.in("银行、人民、银行")).containsExactly("银行", "人民");
  }

  @Test
  void findsNothingWithoutWords() {
    assertThat(new LongestMatchDictionary(Set.of()).in("中国")).isEmpty();
  }
}
