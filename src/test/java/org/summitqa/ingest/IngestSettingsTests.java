package org.summitqa.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.util.unit.DataSize;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.passages.PassageSettings;

class IngestSettingsTests {
  @EnableConfigurationProperties({CorpusSettings.class, PassageSettings.class})
  static final class Settings {}

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
          .withUserConfiguration(Settings.class);

  @Test
  void haveDefaults() {
    context.run(
        started -> {
          assertThat(started.getBean(CorpusSettings.class))
              .isEqualTo(new CorpusSettings("seeds", DataSize.ofMegabytes(10)));
          assertThat(started.getBean(PassageSettings.class))
              .isEqualTo(new PassageSettings(200, 350));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "summitqa.passages.min-length=0",
    "summitqa.passages.max-length=2001",
    "summitqa.passages.max-length=100",
    "summitqa.corpus.max-file-size=1GB"
  })
  void areRefusedOutOfRange(String setting) {
    context.withPropertyValues(setting).run(started -> assertThat(started).hasFailed());
  }
}
