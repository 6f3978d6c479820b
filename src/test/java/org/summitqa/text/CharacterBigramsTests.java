package org.summitqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterBigramsTests {
  @Test
  void hanPairsStandInTheOrderOfTheText() {
    assertThat(CharacterBigrams.ofHan("中美元首")).containsExactly("中美", "美元", "元首");
  }

  @Test
  void traditionalCharactersPairAsTheyStand() {
    assertThat(CharacterBigrams.ofHan("會談")).containsExactly("會談");
  }

  @Test
  void marksLettersAndFiguresPartHanPairs() {
    assertThat(CharacterBigrams.ofHan("中美，元首2024年AI人")).containsExactly("中美", "元首");
  }

  @Test
  void aPairThatComesTwiceCountsOnce() {
    assertThat(CharacterBigrams.ofHan("谈谈谈")).containsExactly("谈谈");
  }

  @Test
  void lettersAndDigitsOfAnyScriptPair() {
    assertThat(CharacterBigrams.ofLetters("AI人 3.5b")).containsExactly("AI", "I人", "5b");
  }

  @Test
  void aCharacterOfTwoCodeUnitsIsOne() {
    assertThat(CharacterBigrams.ofHan("𠀀𠀁中")).containsExactly("𠀀𠀁", "𠀁中");
    assertThat(CharacterBigrams.ofLetters("𠀀𠀁")).containsExactly("𠀀𠀁");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "中", "中 美", "。，", "a"})
  void whereNoTwoStandTogetherThereAreNone(String text) {
    assertThat(CharacterBigrams.ofHan(text)).isEmpty();
    assertThat(CharacterBigrams.ofLetters(text)).isEmpty();
  }
}
