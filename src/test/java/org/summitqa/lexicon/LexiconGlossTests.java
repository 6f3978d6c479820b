package org.summitqa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconGlossTests {
  @Test
  void remarksArticlesAndTheToOfVerbsGo() {
    assertThat(phrases("to hold (a meeting); to convene", "召开", "zhao4 kai1"))
        .containsExactly("hold", "convene");
    assertThat(phrases("a cultural relic", "文物", "wen2 wu4")).containsExactly("cultural relic");
  }

  @Test
  void pointersToOtherEntriesAreNoGlosses() {
    assertThat(phrases("old variant of 汞[gong3]", "銾", "gong3")).isEmpty();
    assertThat(phrases("see also 鄂溫克|鄂温克[E4 wen1 ke4]", "鄂", "e4")).isEmpty();
    assertThat(phrases("CL:個|个[ge4]", "人", "ren2")).isEmpty();
  }

  @Test
  void placesLoseWhatTheyAre() {
    assertThat(phrases("Sichuan province (Chuan) in southwest China", "四川省", "Si4 chuan1 Sheng3"))
        .containsExactly("Sichuan province", "Sichuan");
  }

  @Test
  void acronymsAreGlossesToo() {
    assertThat(phrases("World Health Organization (WHO)", "世界卫生组织", "Shi4 jie4"))
        .containsExactly("WHO", "World Health Organization");
  }

  @Test
  void peopleAreKnownByTheirSurnameUnlessItIsChinese() {
    assertThat(phrases("Donald Trump (1946–), American businessman", "特朗普", "Te4 lang3 pu3"))
        .containsExactly("Donald Trump", "Trump");
    assertThat(phrases("Wang Yi (1953-), PRC foreign minister", "王毅", "Wang2 Yi4"))
        .containsExactly("Wang Yi");
  }

  private static List<String> phrases(String sense, String headword, String pinyin) {
    return LexiconGloss.of(sense, headword, pinyin).stream().map(LexiconGloss::phrase).toList();
  }
}
