package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextContainmentTests {
  private static final TextContainment TEXT =
      new TextContainment(
          "交通部门负责人表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2万辆。\n"
              + "The deal limits night shifts to eight hours.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大桥把两岸车程从50分钟缩短到8分钟",
        "大橋把兩岸車程從５０分鐘縮短到８分鐘",
        "交通部门 负责人表示,大桥把两岸车程从50分钟缩短到8分钟.",
        "新华社临江3月12日电 （记者 林若）交通部门负责人表示，大桥把两岸车程从50分钟缩短到8分钟",
        "交通部们负责人表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2万辆。",
        "交通部门负责表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2万辆。",
        "交通部门负责人表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过的车辆3.2万辆。",
        "The deal limits night shifts\nto eight hours",
        "。"
      })
  void holdsWhatIsSetOtherwiseOrMisprinted(String sentence) {
    assertThat(TEXT.holds(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大桥把两岸车程从50分钟缩短到9分钟",
        "交通部门负责人表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2亿辆。",
        "交通部门负责人未表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2万辆。",
        "公安部门负责人表示，大桥把两岸车程从50分钟缩短到8分钟，预计每天通过车辆3.2万辆。",
        "The deal limits right shifts to eight hours.",
        "更正：本文较早版本有误。"
      })
  void doesNotHoldWhatMayBeACorrection(String sentence) {
    assertThat(TEXT.holds(sentence)).isFalse();
  }
}
