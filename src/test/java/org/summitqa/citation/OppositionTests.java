package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositionTests {
  @ParameterizedTest
  @CsvSource({
    "双方同意下周恢复谈判, 双方没有同意下周恢复谈判",
    "中方已确认习近平出席峰会, 中方未确认习近平出席峰会",
    "公司承认泄漏了客户数据, 公司否认泄漏了客户数据",
    "渡轮会涨价, 渡轮不会涨价",
    "市长李明出席了仪式, 市长李明没有出席仪式",
    "The union agreed to resume wage talks Monday, The union never agreed to resume wage talks Monday"
  })
  void standsBetweenWhatIsSaidAndDenied(String one, String other) {
    assertThat(Opposition.between(one, other)).isTrue();
    assertThat(Opposition.between(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "双方同意下周恢复谈判, 双方下周恢复谈判",
    "双方同意下周恢复谈判, 工会没有同意提高工资",
    "不支持“台独”, 支持中国和平统一",
    "美国不寻求新冷战, 美国不寻求改变中国体制",
    "双方不仅同意恢复谈判, 双方同意恢复谈判",
    "副厂长赵刚参加周一的新闻发布会, 厂长王强没有参加周一的新闻发布会",
    "厂长王强参加周一的新闻发布会, 厂长王强不会不参加周一的新闻发布会",
    "会涨价的, 不会涨价的",
    "Minister Wang attended the opening of the bridge, Minister Li did not attend the opening of the bridge",
    "双方没有同意恢复谈判, The parties agreed to resume talks"
  })
  void doesNotStandBetweenOthers(String one, String other) {
    assertThat(Opposition.between(one, other)).isFalse();
    assertThat(Opposition.between(other, one)).isFalse();
  }
}
