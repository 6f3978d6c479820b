package org.summitqa.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.conversation.Substitution;
import org.summitqa.language.AnswerType;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

class ExplanationTextTests {
  private static List<String> lines(Language language) {
    return new ExplanationText(ExplanationFixture.dropping("会谈持续了六小时。"), language).lines();
  }

  @Test
  void tellsInChinese() {
    assertThat(lines(Language.ZH))
        .contains(
            "问题  谈了多久？",
            "  检索为    拜登和习近平谈了多久？",
            "            省略了拜登和习近平",
            "  问的是    时长",
            "  已回答：把握为0.90，至少须为0.35，并有句子核对无误。",
            "草稿：probe",
            "  未采用  会谈持续了六小时。",
            "      数字与文章不符",
            "      “会谈持续了六小时。”（规则number）",
            "      对照：会谈持续了四小时。",
            "  已显示 [1]  会谈持续了四小时。");
  }

  @Test
  void tellsInEnglish() {
    assertThat(lines(Language.EN))
        .contains(
            "Question  谈了多久？",
            "  asks for     a length of time",
            "  left out  会谈持续了六小时。",
            "      a number is not that of the articles",
            "      \"会谈持续了六小时。\" (rule number)");
  }

  @Test
  void figuresEndBelowEachOther() {
    assertThat(lines(Language.ZH)).containsSequence("  词语  0.30    9", "  语义  0.70  100");
    assertThat(lines(Language.EN)).containsSequence("  words    0.30    9", "  meaning  0.70  100");
    assertThat(lines(Language.ZH))
        .containsSequence(
            "     得分  合并  词语      语义  细读", "  1  0.90  0.70     -  #10 0.70  0.50  会谈");
  }

  @Test
  void theReasonsAreTheDecisionAndTheDrafts() {
    assertThat(new ExplanationText(ExplanationFixture.dropping("x"), Language.EN).reasons())
        .startsWith(
            "Answered: the confidence is 0.90, it has to be 0.35, and sentences could be verified.")
        .contains("  left out  x")
        .doesNotContain("Passages");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingHasWords(Language language) {
    Messages words = Messages.of(language);
    Stream.of(
            codes("kind.", AnswerType.values()),
            codes("reason.", Decision.Reason.values()),
            codes("ground.", Ground.values()),
            codes("time.", AskedPeriod.Relation.values()),
            codes("language.", Language.values()),
            codes("substitution.", Substitution.Kind.values()),
            codes("author.", StandaloneQuestion.Author.values())
                .filter(key -> !key.equals("author.reader")))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(words.textOr("explain." + key, "")).as(key).isNotBlank());
  }

  private static Stream<String> codes(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> prefix + Codes.of(one));
  }
}
