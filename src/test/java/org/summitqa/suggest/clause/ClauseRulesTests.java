package org.summitqa.suggest.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.lexicon.BilingualDictionary;

class ClauseRulesTests {
  private static final ClauseRules RULES =
      new ClauseRules(
          new ChineseSubject(
              BilingualDictionary.load()
                  .with(Map.of("Helena Marsh", List.of("海伦娜·马什", "马什")))
                  .hanNames()));

  private static List<String> questions(String sentence) {
    return ChineseClauses.of(sentence).stream()
        .flatMap(clause -> RULES.ask(clause).stream())
        .map(AskedClause::question)
        .toList();
  }

  @Nested
  class AClauseIsAskedFor {
    @ParameterizedTest
    @CsvSource({
      "日本2019年正式退出国际捕鲸委员会。, 日本什么时候正式退出国际捕鲸委员会？",
      "马什2016年当选市长，随后推动改革。, 马什什么时候当选市长？",
      "德国在2011年启动能源改革计划。, 德国什么时候启动能源改革计划？",
      "瑞典中央银行成立于1668年。, 瑞典中央银行成立于什么时候？",
      "2018年，巴西举办了世界电力大会。, 巴西什么时候举办了世界电力大会？",
      "2024年5月3日，肯尼亚宣布关闭全国学校。, 肯尼亚什么时候宣布关闭全国学校？"
    })
    void aDay(String sentence, String question) {
      assertThat(String.join("", questions(sentence))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
      "智利矿工罢工持续了四十三天。, 智利矿工罢工持续了多长时间？",
      "马什与工会代表进行了约三个小时的谈判。, 马什与工会代表进行了多长时间的谈判？",
      "法国铁路工人罢工历时两周。, 法国铁路工人罢工历时多长时间？"
    })
    void aLengthOfTime(String sentence, String question) {
      assertThat(questions(sentence)).containsExactly(question);
    }

    @ParameterizedTest
    @CsvSource({
      "土耳其东部地震造成至少41人死亡。, 土耳其东部地震造成多少人死亡？",
      "挪威代表团夺得16枚金牌。, 挪威代表团夺得多少枚金牌？",
      "印度尼西亚下辖三十八个省级行政区。, 印度尼西亚下辖多少个省级行政区？",
      "马什拥有三家报社。, 马什拥有几家报社？",
      "2023年越南大米出口同比增长了35.2%。, 2023年越南大米出口同比增长了百分之多少？",
      "加拿大政府投资了4.5亿加元修建港口。, ''",
      "波兰政府投资了4.5亿美元修建港口。, 波兰政府投资了多少美元修建港口？"
    })
    void aNumber(String sentence, String question) {
      assertThat(String.join("", questions(sentence))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
      "《海上来信》由马什执导。, 《海上来信》由谁执导？",
      "世界游泳锦标赛在日本福冈县举行。, ''",
      "荷兰国家博物馆位于阿姆斯特丹南区。, 荷兰国家博物馆位于哪里？"
    })
    void aPersonOrAPlace(String sentence, String question) {
      assertThat(String.join("", questions(sentence))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"馬什在2016年擔任市長。, 馬什什麼時候擔任市長？", "德國鐵路工人罷工持續了四十三天。, 德國鐵路工人罷工持續了多長時間？"})
    void inTheCharactersOfTheArticle(String sentence, String question) {
      assertThat(questions(sentence)).containsExactly(question);
    }
  }

  @Nested
  class NothingIsAskedOf {
    @ParameterizedTest
    @ValueSource(
        strings = {
          // Leans on what was said before.
          "该公司2016年推出了首款手机。",
          "他在2016年当选市长。",
          "其中三家公司获得了投资。",
          "双方在2020年签署了协议。",
          "当地2019年发生了洪水。",
          "比赛持续了三个小时。",
          "全市人口为120万人。",
          // Is not whole.
          "德国2011年启动改革后，",
          "马什2016年访问日本时，记者到场。",
          "马什2016年表示，工厂不会关闭。",
          "并在2016年当选议员。",
          "德国2011年启动的计划耗资巨大。",
          // Is within a quotation, or has a part of one.
          "马什说：“德国2011年启动了能源改革计划。”",
          "“德国2011年启动了能源改革”计划。",
          "德国2011年启动了能源改革计划。”马什说。",
          // A period, a share of a decade, an ordinal, a range, or more numbers than one.
          "马什2016年至2019年担任市长。",
          "马什2016年前担任过市长。",
          "挪威代表团夺得第3枚金牌。",
          "挪威代表团夺得10至16枚金牌。",
          "土耳其东部地震造成41人死亡200人受伤。",
          // Day by day, or denied.
          "昨天马什2016年的文章发表。",
          "马什2016年没有参加会议。",
          // Has a verb before the date, or none of its own.
          "马什率队2016年夺得冠军。",
          "开始活跃2016年于挪威电视节目。",
          // Where the date stands within a pair of subjects.
          "2019年西班牙语和法语频道搬到新址。",
          "2016年",
          "？",
          ""
        })
    void aClauseThatWouldMakeAnOddQuestion(String sentence) {
      assertThat(questions(sentence)).isEmpty();
    }
  }
}
