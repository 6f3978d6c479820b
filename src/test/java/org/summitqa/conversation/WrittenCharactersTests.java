package org.summitqa.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenCharactersTests {
  @Test
  void eachPieceComesBackAsItWasWritten() {
    WrittenCharacters written = new WrittenCharacters(List.of("他們談了多久？", "拜登和習近平什麼時候會晤？\n会晤之后"));
    assertThat(written.of("拜登和习近平谈了多久?")).isEqualTo("拜登和習近平談了多久？");
    assertThat(written.of("会晤之后谈了")).isEqualTo("会晤之后談了");
  }

  @Test
  void whatNobodyWroteStays() {
    assertThat(new WrittenCharacters(List.of("她說了什麼？")).of("耶伦对关税说了什么?")).isEqualTo("耶伦对关税說了什麼？");
    assertThat(new WrittenCharacters(List.of("")).of("")).isEmpty();
  }
}
