package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftParserTests {
  private static List<DraftSentence> parse(String... pieces) {
    List<DraftSentence> sentences = new ArrayList<>();
    DraftParser parser = new DraftParser(sentences::add);
    for (String piece : pieces) {
      parser.accept(piece);
    }
    parser.finish();
    return sentences;
  }

  private static DraftSentence sentence(String text, Integer... citations) {
    return new DraftSentence(text, List.of(citations));
  }

  @Nested
  class Marks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "双方同意合作[3][5]。", "双方同意合作。[3][5]", "双方同意合作[3, 5]。", "双方同意合作 [3] [5]。",
          "双方同意合作【3】【5】。", "双方同意合作［３，５］。", "双方同意合作。 [3] [5]", "[3][5] 双方同意合作。",
          "- 双方同意合作[3]。[5]", "**双方同意合作**[3、5]。", "1. 双方同意合作。[3;5]", "双方[3]同意合作[5]。"
        })
    void ofEveryFormBelongToTheirSentence(String draft) {
      List<DraftSentence> sentences = parse(draft);
      assertThat(sentences).containsExactly(sentence("双方同意合作。", 3, 5));
    }

    @Test
    void mayBeARange() {
      assertThat(parse("双方同意合作[3-5]。")).containsExactly(sentence("双方同意合作。", 3, 4, 5));
    }

    @Test
    void thatBeginALineAreAListWhereTheSentenceHasItsOwn() {
      assertThat(parse("[1] 双方同意合作[7]。\n[2] 拜登访华[8]。\n"))
          .containsExactly(sentence("双方同意合作。", 7), sentence("拜登访华。", 8));
    }

    @Test
    void beforeEachSentenceOfALineBelongToTheSentenceAfterThem() {
      assertThat(parse("[1] 双方同意合作。[2] 拜登访华。"))
          .containsExactly(sentence("双方同意合作。", 1), sentence("拜登访华。", 2));
    }

    @Test
    void areNotYearsOrWords() {
      assertThat(parse("他[拜登]在[2023]访华[4]。")).containsExactly(sentence("他[拜登]在[2023]访华。", 4));
    }

    @Test
    void aloneAreNoSentence() {
      assertThat(parse("[3]\n\n[4]。")).isEmpty();
    }
  }

  @Nested
  class Ends {
    @Test
    void areThoseThatChineseReadersSee() {
      assertThat(parse("会谈结束了[1]。他们说：“很好。我们会再来。”[2]是吗？是！[3]"))
          .containsExactly(
              sentence("会谈结束了。", 1),
              sentence("他们说：“很好。我们会再来。”", 2),
              sentence("是吗？"),
              sentence("是！", 3));
    }

    @Test
    void areThoseThatEnglishReadersSee() {
      assertThat(
              parse(
                  "The U.S. and China met on Nov. 15 [1]. Trade rose 3.5 percent.[2] "
                      + "\"It went well.\" Mr. Xi left.[3]"))
          .containsExactly(
              sentence("The U.S. and China met on Nov. 15.", 1),
              sentence("Trade rose 3.5 percent.", 2),
              sentence("\"It went well.\""),
              sentence("Mr. Xi left.", 3));
    }

    @Test
    void ofALineEndASentenceToo() {
      assertThat(parse("双方同意合作[1]\n拜登访华[2]"))
          .containsExactly(sentence("双方同意合作", 1), sentence("拜登访华", 2));
    }

    @Test
    void areToldAsSoonAsTheyAreCertain() {
      List<DraftSentence> sentences = new ArrayList<>();
      DraftParser parser = new DraftParser(sentences::add);
      parser.accept("双方同意合作。[1");
      assertThat(sentences).isEmpty();
      parser.accept("2]拜");
      assertThat(sentences).containsExactly(sentence("双方同意合作。", 12));
    }
  }

  @Nested
  class Chatter {
    @Test
    void ofThinkingAndTemplatesIsRemoved() {
      assertThat(parse("<think>\n双方在[1]。\n</think>\n答案：双方同意合作[2]。<|im_end|></s> [/INST]"))
          .containsExactly(sentence("双方同意合作。", 2));
    }

    @Test
    void ofThinkingThatNeverEndsIsRemoved() {
      assertThat(parse("<think>双方同意合作[2]。")).isEmpty();
    }

    @Test
    void ofHeadingsListsAndBoldIsRemoved() {
      assertThat(parse("## 成果\n---\n1. **芬太尼**：双方同意合作[2]。\n* 拜登访华。[3]\n"))
          .containsExactly(sentence("芬太尼：双方同意合作。", 2), sentence("拜登访华。", 3));
    }

    @Test
    void leavesComparisonsAlone() {
      assertThat(parse("今年 3 < 5[1]。")).containsExactly(sentence("今年 3 < 5。", 1));
    }

    @Test
    void withoutEndCostsNoMemory() {
      assertThat(parse("字".repeat(100_000), "\n双方同意合作[1]。")).contains(sentence("双方同意合作。", 1));
    }
  }

  @Nested
  class Splits {
    private static final String DRAFT =
        "<think>想[1]。</think>好的：\n1. 双方同意【3】合作。[4] 他说：“很好。再来。”[5-7]\n"
            + "The U.S. met <b>China</b> [2]. It rose 3.5%.[10]\n[8] 双方…同意[９]。<|im_end|>";

    @Test
    void atAnyCharacterChangeNothing() {
      List<DraftSentence> whole = parse(DRAFT);
      assertThat(whole).hasSizeGreaterThan(4);
      for (int i = 0; i <= DRAFT.length(); i++) {
        assertThat(parse(DRAFT.substring(0, i), DRAFT.substring(i))).isEqualTo(whole);
      }
    }

    @RepeatedTest(200)
    void ofAnyTextChangeNothing(RepetitionInfo repetition) {
      Random random = new Random(repetition.getCurrentRepetition());
      String parts = "。。.!？“”\"[]【】[1][23]（）<>think/ \n-*#1双方AB,，";
      StringBuilder draft = new StringBuilder();
      random.ints(120, 0, parts.length()).forEach(i -> draft.append(parts.charAt(i)));
      List<String> pieces = new ArrayList<>();
      for (int at = 0; at < draft.length(); ) {
        int end = Math.min(draft.length(), at + 1 + random.nextInt(9));
        pieces.add(draft.substring(at, end));
        at = end;
      }
      assertThat(parse(pieces.toArray(String[]::new))).isEqualTo(parse(draft.toString()));
    }
  }
}
