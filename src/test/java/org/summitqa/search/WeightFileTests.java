package org.summitqa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;

class WeightFileTests {
  @Test
  void isWrittenAsItIsCommitted() throws IOException {
    String committed = Files.readString(Path.of("src/main/resources/org/summitqa/weights.yml"));
    Map<WeightGroup, Weights.Section> sections = new EnumMap<>(WeightGroup.class);
    for (WeightGroup group : WeightGroup.values()) {
      sections.put(group, Weights.parse(committed).section(group));
    }

    assertThat(WeightFile.text(sections)).isEqualTo(committed);
  }

  @Test
  void roundsToThreeDigits() {
    WeightGroup group = WeightGroup.LEGS_ENGLISH;
    double[] weights = new double[group.names().size()];
    weights[0] = -0.123_456;
    weights[1] = 12_345.6;

    assertThat(WeightFile.rounded(group, weights).values()).startsWith(-0.123, 12_300.0);
  }
}
