package org.summitqa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Runtime.Version;
import org.junit.jupiter.api.Test;
import org.summitqa.cli.doctor.FoundFindings;

class JavaCheckTests {
  @Test
  void thisJavaIsGoodEnough() {
    assertThat(FoundFindings.of(new JavaCheck()).all())
        .extracting(CheckResult::outcome)
        .doesNotContain(Outcome.BROKEN);
  }

  @Test
  void anOldJavaIsBroken() {
    assertThat(JavaCheck.version(Version.parse("21.0.2"), "X").outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(JavaCheck.version(Version.parse("26"), "X").outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void aSmallHeapIsAWarning() {
    assertThat(JavaCheck.memory(256).outcome()).isEqualTo(Outcome.WARNING);
    assertThat(JavaCheck.memory(512).outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void aLocaleThatLosesChineseIsAWarning() {
    assertThat(JavaCheck.fileNames("ANSI_X3.4-1968").outcome()).isEqualTo(Outcome.WARNING);
    assertThat(JavaCheck.nativeAccess(false).outcome()).isEqualTo(Outcome.WARNING);
  }
}
