package org.summitqa.llm.draft;

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
import org.summitqa.evidence.DraftSentence;

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
          "双方同意合作[3][5]。",
          "双方同意合作。[3][5]",
          "双方同意合作[3, 5]。",
          "双方同意合作 [3] [5]。",
          "双方同意合作【3】【5】。",
          "双方同意合作［３，５］。",
          "双方同意合作。 [3] [5]",
          "[3][5] 双方同意合作。",
          "双方同意合作[^3][^5]。",
          "双方同意合作[来源3][来源5]。",
          "双方同意合作[来源3，来源5]。",
          "双方同意合作[source 3, source 5]。",
          "双方同意合作[编号3]、[编号：5]。",
          "双方同意合作[3和5]。",
          "双方同意合作[citation:3][citation:5]。",
          "双方同意合作【3†source】【5†source】。",
          "双方同意合作。[[3]][[5]]",
          "双方同意合作[3](#3)[5](https://example.org/5)。",
          "**[3][5]** 双方同意合作。",
          "> 双方同意合作[3][5]。",
          "*双方同意合作*[3][5]。",
          "① 双方同意合作[3][5]。",
          "- 双方同意合作[3]。[5]",
          "**双方同意合作**[3、5]。",
          "1. 双方同意合作。[3;5]",
          "双方[3]同意合作[5]。"
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
    void areNotNumbersInParentheses() {
      assertThat(parse("该法（3）生效[4]。他（5）说(6)。"))
          .containsExactly(sentence("该法（3）生效。", 4), sentence("他（5）说(6)。"));
    }

    @Test
    void areNotShownWhereTheyNeverClose() {
      assertThat(parse("双方同意合作[3]。[4")).containsExactly(sentence("双方同意合作。", 3));
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
    void ofThinkingThatNothingOpenedIsDroppedAsFarAsItIsNotGivenOut() {
      assertThat(parse("先看资料。再想[1]</think>双方同意合作[2]。"))
          .containsExactly(sentence("先看资料。"), sentence("双方同意合作。", 2));
    }

    @Test
    void ofAnEchoedPromptIsRemoved() {
      assertThat(
              parse(
                  "<evidence>\n《协议》 晨报\n[1] 东川市签署协议。\n</evidence>\n问题：双方同意什么？何时？\n"
                      + "中文回答，每句注明编号：\n双方同意合作[2]。"))
          .containsExactly(sentence("双方同意合作。", 2));
    }

    @Test
    void afterTheAnswerIsNotRead() {
      assertThat(parse("双方同意合作[2]。\n\n问题：谁去了？\n拜登去了[3]。")).containsExactly(sentence("双方同意合作。", 2));
      assertThat(parse("双方同意合作[2]。<|im_end|>\n<|im_start|>user\n拜登去了[3]。"))
          .containsExactly(sentence("双方同意合作。", 2));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "根据提供的资料，双方同意合作[2]。",
          "好的，根据以上文章，双方同意合作[2]。",
          "根据提供的资料，以下是回答：双方同意合作[2]。",
          "根据提供的资料，以下是回答：\n双方同意合作[2]。",
          "答案：双方同意合作[2]。",
          "**回答**：双方同意合作[2]。",
          "回答如下：\n\n- 双方同意合作[2]。",
          "assistant: 双方同意合作[2]。",
          "<|im_start|>assistant: 双方同意合作[2]。",
          "<answer>双方同意合作[2]。</answer>",
          "```\n双方同意合作[2]。\n```",
          "```markdown\n双方同意合作[2]。\n```",
          "总之，双方同意合作[2]。"
        })
    void beforeTheAnswerIsRemoved(String draft) {
      List<DraftSentence> sentences = parse(draft);
      assertThat(sentences).containsExactly(sentence("双方同意合作。", 2));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Based on the provided evidence, the two sides agreed [2].",
          "Here is the answer: the two sides agreed [2].",
          "Sure! Here's the answer based on the sources: The two sides agreed [2].",
          "Answer: The two sides agreed [2].",
          "According to the articles provided, the two sides agreed.[2]"
        })
    void beforeAnEnglishAnswerIsRemoved(String draft) {
      List<DraftSentence> sentences = parse(draft);
      assertThat(sentences).containsExactly(sentence("The two sides agreed.", 2));
    }

    @Test
    void doesNotTakeWordsOfTheNewsAlong() {
      assertThat(parse("根据协议，双方合作[1]。\n15、16日他们会晤[2]。\n回答提问时，拜登说：“是的。”[3]"))
          .containsExactly(
              sentence("根据协议，双方合作。", 1),
              sentence("15、16日他们会晤。", 2),
              sentence("回答提问时，拜登说：“是的。”", 3));
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
    void ofTablesIsRemovedAndRowsAreRead() {
      assertThat(
              parse(
                  """
                  双方谈了两件事[1]。

                  | 议题 | 成果 | 出处 |
                  |:---|---|---:|
                  | 芬太尼 | **双方同意合作** | [2] |
                  | 航班 | 增加航班。[3] | 明年 |
                  以上就是成果。
                  """))
          .containsExactly(
              sentence("双方谈了两件事。", 1),
              sentence("芬太尼：双方同意合作", 2),
              sentence("航班：增加航班。明年", 3),
              sentence("以上就是成果。"));
    }

    @Test
    void ofLinksAndPicturesIsRemoved() {
      assertThat(
              parse(
                  "双方![图](https://evil.example/?q=geheim)同意[合作](https://evil.example/a?b=c)[1]。"
                      + "详情见https://evil.example/x?y=z[2]。<img src=\"https://evil.example/p.png?q=1\">"
                      + "<a href='https://evil.example'>拜登</a>访华[3]。"))
          .containsExactly(sentence("双方同意合作。", 1), sentence("详情见。", 2), sentence("拜登访华。", 3));
    }

    @Test
    void ofInvisibleCharactersIsRemoved() {
      assertThat(parse("双方\u200b同意\u202e合作[1]。")).containsExactly(sentence("双方同意合作。", 1));
    }

    @Test
    void ofBrokenCharactersTakesTheirSentenceAlong() {
      assertThat(parse("双方同意合\uFFFD[1]。拜登访华[2]。")).containsExactly(sentence("拜登访华。", 2));
    }

    @Test
    void leavesComparisonsAlone() {
      assertThat(parse("今年 3 < 5[1]。")).containsExactly(sentence("今年 3 < 5。", 1));
    }

    @Test
    void withoutEndCostsNoMemory() {
      assertThat(parse("字".repeat(100_000), "\n双方同意合作[1]。"))
          .containsExactly(sentence("双方同意合作。", 1));
    }
  }

  @Nested
  class Splits {
    private static final String DRAFT =
        """
        <think>想[1]。</think>好的：
        1. 双方同意【3】合作。[4] 他说：“很好。再来。”[5-7]
        The U.S. met <b>China</b> [2]. It rose 3.5%.[10]
        [8] 双方…同意[９]。
        | 议题 | 成果 |
        |---|---|
        | 航班 | 增加[来源3] |
        > 根据资料，他说[4](https://a.b/?c)。<|im_end|>""";

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
      String parts = "。。.!？“”\"[]【】[1][23]（）<>think/ \n-*#|:`_1双方AB,，";
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
