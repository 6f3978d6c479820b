package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossedNameExtractorTests {
  @ParameterizedTest
  @CsvSource({
    "同一天，王毅还和美国国家安全顾问沙利文(Jake Sullivan)举行会晤, Jake Sullivan, 沙利文",
    "陪同访问的加州州长纽森（Gavin Newsom）, Gavin Newsom, 纽森",
    "美国总统拜登（Joe Biden）与中国国家主席, Joe Biden, 拜登",
    "乌克兰总统泽连斯基(Volodymyr Zelensky), Volodymyr Zelensky, 泽连斯基",
    "前总统奥巴马（Barack Obama）, Barack Obama, 奥巴马",
    "公司首席执行官阿尔特曼（Sam Altman）, Sam Altman, 阿尔特曼",
    "外交部长王毅（Wang Yi）, Wang Yi, 王毅",
    "斯坦福大学学者许成钢（Xu Chenggang）, Xu Chenggang, 许成钢",
    "美国巴克内尔大学（Bucknell University）, Bucknell University, 巴克内尔大学",
    "曾经是美国智库布鲁金斯学会（Brookings Institution）, Brookings Institution, 布鲁金斯学会",
    "早上于亚太经济合作组织（APEC）峰会, APEC, 亚太经济合作组织",
    "遏制芬太尼生产并就人工智能(AI)的风险, AI, 人工智能"
  })
  void theNameBeginsAfterTitlesAndPrepositions(String text, String latin, String han) {
    GlossedNameExtractor.Name name = GlossedNameExtractor.find(text).getFirst();
    assertThat(name.latin()).isEqualTo(latin);
    assertThat(name.han().getFirst()).isEqualTo(han);
  }

  @ParameterizedTest
  @CsvSource({
    "时任众议院议长南希·佩洛西(Nancy Pelosi)窜访, 佩洛西, 南希·佩洛西",
    "研究所所长罗伯特·戴利（Robert Daly）, 戴利, 罗伯特·戴利",
    "陪同他的是加州州长加文-纽森（Gavin Newsom）, 纽森, 加文-纽森"
  })
  void aDotPartsTheSurname(String text, String surname, String name) {
    assertThat(GlossedNameExtractor.find(text).getFirst().han()).containsExactly(surname, name);
  }

  @Test
  void whereNothingTellsTheBoundaryTheUsualLengthsAreOffered() {
    assertThat(GlossedNameExtractor.find("昨天有人见到过高个子老麻雀队(Quux Vorbis)").getFirst().han())
        .hasSize(3);
  }

  @Test
  void remarksInBracketsAreNoNames() {
    assertThat(GlossedNameExtractor.find("习近平（右）和拜登（左）、周三（15日）、链接(https://example.com)")).isEmpty();
  }

  @Nested
  class Entries {
    @Test
    void holdTheSurnameToo() {
      assertThat(GlossedNameExtractor.entries(GlossedNameExtractor.find("议长南希·佩洛西(Nancy Pelosi)")))
          .isEqualTo(
              Map.of(
                  "Nancy Pelosi", List.of("佩洛西", "南希·佩洛西"),
                  "Pelosi", List.of("佩洛西", "南希·佩洛西")));
    }

    @Test
    void holdNoSurnameOfChinesePeople() {
      assertThat(GlossedNameExtractor.entries(GlossedNameExtractor.find("外长王毅（Wang Yi）")))
          .containsOnlyKeys("Wang Yi");
    }

    @Test
    void letTheLexiconFindPeople() {
      BilingualDictionary lexicon =
          BilingualDictionary.load()
              .with(
                  GlossedNameExtractor.entries(
                      GlossedNameExtractor.find("斯温森中心主任戴利（Robert Daly）说")));
      assertThat(lexicon.concepts("What did Daly say?").getFirst().chinese())
          .containsExactly("戴利", "Daly");
    }
  }

  @Test
  void theShippedArticlesTeachTheirNames() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        text.append(Files.readString(seed).replaceAll("<[^>]*>", "")).append('\n');
      }
    }
    Map<String, List<String>> entries =
        GlossedNameExtractor.entries(GlossedNameExtractor.find(text.toString()));
    assertThat(entries)
        .containsEntry("Sullivan", List.of("沙利文"))
        .containsEntry("Biden", List.of("拜登"))
        .containsEntry("Newsom", List.of("纽森", "加文-纽森"))
        .containsEntry("APEC", List.of("亚太经济合作组织", "亚太经合组织"))
        .containsEntry("Stimson Center", List.of("史汀生中心"))
        .containsEntry("Georgetown University", List.of("乔治城大学"));
  }
}
