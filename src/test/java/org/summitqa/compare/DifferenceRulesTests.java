package org.summitqa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
