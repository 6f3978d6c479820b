package org.summitqa.compare.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.compare.VoiceFixture;

class DifferenceRulesTests {
  private static final String HOW_LONG = "市长和工会的会谈持续了多久？";

  @Nested
  class Numbers {
    private final DifferenceRule rule = new NumberDifferences();

    @Test
    void thatCannotBothBeAreStatedWithBothCitations() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了约三个小时。")
                  .says("晚报", "2024-05-08", "市长和工会代表的会谈开了6小时。")
                  .statements(rule))
          .containsExactly("时长：晨报称“约三个小时”[1]；晚报称“6小时”[2]。");
    }

    @Test
    void thatAreEqualWithinTheirWordsAreNot() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了近四小时。")
                  .says("晚报", "2024-05-08", "市长和工会代表的会谈开了四个小时。")
                  .says("日报", "2024-05-08", "市长和工会代表会谈3小时50分钟。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofSeveralPublishersStandOnSides() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了约三个小时。")
                  .says("晚报", "2024-05-08", "市长和工会代表的会谈开了6小时。")
                  .says("日报", "2024-05-09", "市长与工会代表的会谈进行了三小时。")
                  .statements(rule))
          .containsExactly("时长：晨报称“约三个小时”[1]，日报称“三小时”[2]；晚报称“6小时”[3]。");
    }

    @Test
    void ofAnotherDayAreOfAnotherThing() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了三个小时。")
                  .says("晚报", "2024-06-20", "市长和工会代表的会谈开了6小时。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofADayThatIsNamedAreOfThatDay() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了三个小时。")
                  .says("晚报", "2024-06-20", "5月7日市长和工会代表的会谈开了6小时。")
                  .statements(rule))
          .containsExactly("时长：晨报称“三个小时”[1]；晚报称“6小时”[2]。");
    }

    @Test
    void ofACallAreNotThoseOfAMeeting() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了三个小时。")
                  .says("晚报", "2024-05-08", "市长与工会代表通话一小时。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void thatWereNotAskedForNeedManyWordsInCommon() {
      VoiceFixture fire =
          VoiceFixture.question("化工厂的火灾造成了什么？")
              .says("晨报", "2024-05-08", "化工厂火灾造成工人伤亡，12人受伤送往市立医院。")
              .says("晚报", "2024-05-08", "化工厂火灾后，15人受伤送往市立医院。")
              .says("日报", "2024-05-08", "参加灭火的消防员有80人。");
      assertThat(fire.statements(rule)).containsExactly("人数：晨报称“12人”[1]；晚报称“15人”[2]。");
    }

    @Test
    void areComparedInEnglishToo() {
      assertThat(
              VoiceFixture.question("How long did the mayor talk with the union?")
                  .says("Herald", "2024-05-08", "The mayor and the union talked for two hours.")
                  .says(
                      "Post", "2024-05-08", "Talks between mayor and union took nearly five hours.")
                  .statements(rule))
          .containsExactly(
              "Duration: Herald says \"two hours\"[1]; Post says \"nearly five hours\"[2].");
    }

    @Test
    void thatARangeOrABoundAllowsAreNot() {
      assertThat(
              VoiceFixture.question("洪水中有多少人死亡？")
                  .says("晨报", "2024-05-08", "官方表示，洪水中有15人死亡。")
                  .says("晚报", "2024-05-08", "官方表示，洪水中至少有10人死亡。")
                  .says("日报", "2024-05-08", "官方表示，洪水中有10至20人死亡。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void thatARangeDoesNotAllowAreStatedWithTheWholeRange() {
      assertThat(
              VoiceFixture.question("爆炸损失有多少？")
                  .says("晨报", "2024-05-08", "爆炸损失为9亿美元。")
                  .says("晚报", "2024-05-08", "爆炸损失在2亿至4亿美元之间。")
                  .statements(rule))
          .containsExactly("金额：晨报称“9亿美元”[1]；晚报称“2亿至4亿美元”[2]。");
    }

    @Test
    void ofADayAreNotThoseOfAYear() {
      assertThat(
              VoiceFixture.question("渡轮运送多少乘客？")
                  .says("晨报", "2024-05-08", "渡轮每天运送三千名乘客。")
                  .says("晚报", "2024-05-08", "渡轮每年运送一百万名乘客。")
                  .says("日报", "2024-05-08", "渡轮运送了九百名乘客。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofADayDifferFromOthersOfADay() {
      assertThat(
              VoiceFixture.question("渡轮运送多少乘客？")
                  .says("晨报", "2024-05-08", "渡轮每天运送三千名乘客。")
                  .says("晚报", "2024-05-08", "渡轮每日运送五千名乘客。")
                  .statements(rule))
          .containsExactly("人数：晨报称“三千名”[1]；晚报称“五千名”[2]。");
    }

    @Test
    void ofMoneyAndOfThingsAreCompared() {
      assertThat(
              VoiceFixture.question("厂方计划赔偿多少？")
                  .says("晨报", "2024-05-08", "厂方计划赔偿五百万元。")
                  .says("晚报", "2024-05-08", "厂方计划赔偿800万元。")
                  .statements(rule))
          .containsExactly("金额：晨报称“五百万元”[1]；晚报称“800万元”[2]。");
      assertThat(
              VoiceFixture.question("消防队出动了多少辆消防车？")
                  .says("晨报", "2024-05-08", "消防队出动了20辆消防车。")
                  .says("晚报", "2024-05-08", "消防队出动了30辆消防车。")
                  .says("日报", "2024-05-08", "消防队出动了5辆摩托车。")
                  .statements(rule))
          .containsExactly("数量：晨报称“20辆”[1]；晚报称“30辆”[2]。");
      assertThat(
              VoiceFixture.question("How much is the ferry deal worth?")
                  .says("Herald", "2024-05-08", "The ferry deal is worth $300 million in all.")
                  .says("Post", "2024-05-08", "The ferry deal is worth 500 million dollars.")
                  .statements(rule))
          .containsExactly(
              "Amount: Herald says \"$300 million\"[1]; Post says \"500 million dollars\"[2].");
    }

    @Test
    void ofAPublisherThatTellsBothAreNoDifference() {
      assertThat(
              VoiceFixture.question(HOW_LONG)
                  .says("晨报", "2024-05-08", "市长与工会代表会谈了三个小时。", "市长与工会代表会谈六小时。")
                  .says("晚报", "2024-05-08", "市长和工会代表的会谈开了6小时。")
                  .statements(rule))
          .isEmpty();
    }
  }

  @Nested
  class Dates {
    private static final String WHEN = "新大桥什么时候通车？";
    private final DifferenceRule rule = new DateDifferences();

    @Test
    void ofTheSameThingAreStated() {
      assertThat(
              VoiceFixture.question(WHEN)
                  .says("晨报", "2024-05-02", "东川新大桥将于5月10日正式通车。")
                  .says("晚报", "2024-05-03", "东川新大桥5月12日正式通车。")
                  .statements(rule))
          .containsExactly("日期：晨报称“5月10日”[1]；晚报称“5月12日”[2]。");
    }

    @Test
    void inOtherWordsAreTheSame() {
      assertThat(
              VoiceFixture.question(WHEN)
                  .says("晨报", "2024-05-12", "东川新大桥5月10日正式通车。")
                  .says("晚报", "2024-05-12", "东川新大桥周五正式通车。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofWhatElseTheSamePeopleDidThereAreNot() {
      String arrival = "11月14日，美国加州旧金山，中国国家主席习近平在亚太经合组织峰会召开前抵达旧金山国际机场。";
      String protest = "周三，示威者在旧金山游行，抗议中国国家主席习近平参加亚太经合组织峰会。";
      for (String question :
          new String[] {"习近平什么时候抵达旧金山？", "When did Xi arrive in San Francisco?"}) {
        assertThat(
                VoiceFixture.question(question)
                    .says("晨报", "2023-11-16", arrival)
                    .says("晚报", "2023-11-16", protest)
                    .statements(rule))
            .isEmpty();
        assertThat(
                VoiceFixture.question(question)
                    .says("晨报", "2023-11-16", arrival)
                    .says("晚报", "2023-11-16", arrival.replace("11月14日", "11月13日"))
                    .statements(rule))
            .singleElement()
            .asString()
            .contains("11月14日", "11月13日");
      }
    }

    @Test
    void ofNeighbouringDaysByOtherClocksAreTheSame() {
      VoiceFixture meeting =
          VoiceFixture.question("两国外长什么时候举行会晤？")
              .says("晨报", "2024-06-16", "当地时间6月15日，两国外长在洛杉矶举行会晤。")
              .says("晚报", "2024-06-16", "北京时间6月16日，两国外长在洛杉矶举行会晤。");
      assertThat(meeting.statements(rule)).isEmpty();
      assertThat(
              VoiceFixture.question("两国外长什么时候举行会晤？")
                  .says("晨报", "2024-06-16", "两国外长6月15日在洛杉矶举行会晤。")
                  .says("晚报", "2024-06-16", "北京时间6月16日，两国外长在洛杉矶举行会晤。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofNeighbouringDaysByOneClockAreStated() {
      assertThat(
              VoiceFixture.question("两国外长什么时候举行会晤？")
                  .says("晨报", "2024-06-16", "两国外长6月15日在洛杉矶举行会晤。")
                  .says("晚报", "2024-06-16", "两国外长6月16日在洛杉矶举行会晤。")
                  .statements(rule))
          .containsExactly("日期：晨报称“6月15日”[1]；晚报称“6月16日”[2]。");
    }

    @Test
    void farApartAreOfAnotherThing() {
      assertThat(
              VoiceFixture.question(WHEN)
                  .says("晨报", "2024-05-02", "东川新大桥将于5月10日正式通车。")
                  .says("晚报", "2022-05-03", "东川新大桥2022年5月10日正式开工。")
                  .statements(rule))
          .isEmpty();
    }
  }

  @Nested
  class Claims {
    private final DifferenceRule rule = new ClaimDifferences();

    @Test
    void ofWhichOneDeniesTheOtherAreStated() {
      assertThat(
              VoiceFixture.question("双方同意恢复谈判了吗？")
                  .says("晨报", "2024-05-08", "双方同意下周恢复工资谈判。")
                  .says("晚报", "2024-05-08", "双方没有同意下周恢复工资谈判。")
                  .statements(rule))
          .containsExactly("说法：晨报称“双方同意下周恢复工资谈判”[1]；晚报称“双方没有同意下周恢复工资谈判”[2]。");
    }

    @Test
    void thatDenySomethingElseAreNot() {
      assertThat(
              VoiceFixture.question("双方同意恢复谈判了吗？")
                  .says("晨报", "2024-05-08", "双方同意下周恢复工资谈判。")
                  .says("晚报", "2024-05-08", "工会不支持下周罢工，但会恢复集会。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofAnotherTimeAreNot() {
      assertThat(
              VoiceFixture.question("双方同意恢复谈判了吗？")
                  .says("晨报", "2024-05-08", "双方同意下周恢复工资谈判。")
                  .says("晚报", "2024-03-01", "双方没有同意下周恢复工资谈判。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofSomebodyElseAreNot() {
      assertThat(
              VoiceFixture.question("谁参加周一的新闻发布会？")
                  .says("晨报", "2024-05-08", "副厂长赵刚参加周一的新闻发布会。")
                  .says("晚报", "2024-05-08", "厂长王强没有参加周一的新闻发布会。")
                  .says("日报", "2024-05-08", "副厂长赵刚不会不参加周一的新闻发布会。")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void areStatedWhereTheyAreShort() {
      assertThat(
              VoiceFixture.question("渡轮会涨价吗？")
                  .says("晨报", "2024-05-08", "公司说，渡轮不会涨价。")
                  .says("晚报", "2024-05-08", "公司说，渡轮会涨价。")
                  .statements(rule))
          .containsExactly("说法：晨报称“渡轮不会涨价”[1]；晚报称“渡轮会涨价”[2]。");
    }

    @Test
    void ofSomeOfTheMostInOtherWordsAreTheSame() {
      assertThat(
              VoiceFixture.question("How did the mayor describe the talks?")
                  .says("Herald", "2024-05-08", "They were one of the most useful talks so far.")
                  .says("Post", "2024-05-08", "They were some of the most useful talks so far.")
                  .says("Echo", "2024-05-08", "They were among the most useful talks so far.")
                  .says("Mail", "2024-05-08", "They were one of our most useful talks so far.")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofTheMostOfOtherThingsAreNot() {
      assertThat(
              VoiceFixture.question("什么是全省最具影响力的？")
                  .says("晨报", "2024-05-08", "东山厂是全省最具影响力的化工企业。")
                  .says("晚报", "2024-05-08", "东山有全省最具影响力的医院之一。")
                  .statements(rule))
          .isEmpty();
      assertThat(
              VoiceFixture.question("What is the most useful?")
                  .says("Herald", "2024-05-08", "It is the most useful bridge here.")
                  .says("Post", "2024-05-08", "It is one of the most useful schools.")
                  .statements(rule))
          .isEmpty();
    }

    @Test
    void ofTheMostAndOneOfTheMostAreStated() {
      assertThat(
              VoiceFixture.question("How did the mayor describe it?")
                  .says("Herald", "2024-05-08", "She called it the most useful meeting in years.")
                  .says("Post", "2024-05-08", "It was one of the most useful meetings, she said.")
                  .statements(rule))
          .containsExactly(
              "Claim: Herald says \"the most useful meeting in years\"[1]; Post says \"one of the most"
                  + " useful meetings\"[2].");
    }
  }

  @Nested
  class ReportedOmissionsOfOthers {
    @Test
    void areStatedBesideWhatWasLeftOut() {
      assertThat(
              VoiceFixture.question("双方谈到加班费了吗？")
                  .says("晨报", "2024-05-08", "工会说，双方谈到了加班费。", "市政府的新闻稿未提及加班费。")
                  .statements(new ReportedOmissions()))
          .containsExactly("加班费：晨报提到“加班费”[1]；晨报称“市政府的新闻稿未提及加班费”[2]。");
    }
  }
}
