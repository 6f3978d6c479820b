package org.summitqa.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.archive.VersionSettings;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.lifecycle.IngestionState;
import org.summitqa.web.admin.EditController;
import org.summitqa.web.admin.FetchController;
import org.summitqa.web.admin.ManyEditsController;
import org.summitqa.web.admin.StaleFileCleanup;

/** Starts the HTTP edge at a port of its own over a fake corpus and pipeline. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("service")
@SpringBootTest(
    classes = EdgeTest.Edge.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "summitqa.web.max-concurrent-asks=1",
      "summitqa.web.max-concurrent-suggestions=1",
      "summitqa.web.max-concurrent-timelines=1",
      "summitqa.web.max-concurrent-comparisons=1",
      "summitqa.web.max-request-size=4KB",
      "summitqa.web.max-chat-request-size=1MB"
    })
public @interface EdgeTest {
  /** The HTTP edge alone; no {@code @Configuration}, or scans of the whole would find it. */
  @EnableAutoConfiguration
  @ComponentScan(
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.ASSIGNABLE_TYPE,
              classes = {
                EditController.class,
                FetchController.class,
                StaleFileCleanup.class,
                ManyEditsController.class
              }))
  @ConfigurationPropertiesScan
  @EnableConfigurationProperties({CorpusSettings.class, VersionSettings.class})
  @Import({ArticleArchive.class, IngestionState.class})
  class Edge {
    @Bean
    FakeCorpus corpus() {
      return new FakeCorpus();
    }

    @Bean
    ForegroundActivity readers() {
      return new ForegroundActivity();
    }

    @Bean
    FakeSuggestions suggestions() {
      return new FakeSuggestions();
    }

    @Bean
    FakeTimeline timeline() {
      return new FakeTimeline();
    }

    @Bean
    FakeComparisons comparisons() {
      return new FakeComparisons();
    }

    @Bean
    FakePipeline pipeline() {
      return new FakePipeline();
    }
  }
}
