package org.summitqa.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextChangesTests {
  @Test
  void aCorrectedSentenceIsOneChangeAtItsPlace() {
    String older = "双方会晤。会谈持续了四个小时。随后共进午餐。";
    String newer = "双方会晤。会谈持续了两个小时。随后共进午餐。";
    assertThat(TextChanges.between(older, newer))
        .containsExactly(new TextChange(5, "会谈持续了四个小时。", 5, "会谈持续了两个小时。"));
  }

  @Test
  void whatIsAddedOrRemovedHasNoOtherSide() {
    String older = "甲。\n\n乙。";
    String newer = "甲。\n\n更正：丙。乙。";
    assertThat(TextChanges.between(older, newer))
        .containsExactly(new TextChange(4, "", 4, "更正：丙。"));
    assertThat(TextChanges.between(newer, older))
        .containsExactly(new TextChange(4, "更正：丙。", 4, ""));
  }

  @Test
  void changesPutTheNewerTextTogether() {
    String older = "One. Two. Three! 甲。乙。丙。";
    String newer = "Zero. One. Three! 甲。丁。丙。戊";
    List<TextChange> changes = TextChanges.between(older, newer);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (TextChange change : changes) {
      text.append(older, from, change.start()).append(change.added());
      assertThat(newer).startsWith(text);
      assertThat(older.substring(change.start())).startsWith(change.removed());
      from = change.start() + change.removed().length();
    }
    assertThat(text.append(older.substring(from)).toString()).isEqualTo(newer);
  }

  @Test
  void theSameTextHasNone() {
    assertThat(TextChanges.between("甲。", "甲。")).isEmpty();
  }

  @Test
  void aHugeTextIsOneChange() {
    String huge = "甲。".repeat(6000);
    assertThat(TextChanges.between(huge, "乙。")).containsExactly(new TextChange(0, huge, 0, "乙。"));
  }
}
