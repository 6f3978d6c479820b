package org.summitqa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;

/**
 * Tests of the whole service without its HTTP edge and without a model, over the shipped articles,
 * which are read and encoded. All such classes share one service, so none may change the corpus.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("service")
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = ShippedService.ReadCorpus.class)
public @interface ShippedService {
  /** Gives the service an index of its own, and fills it. */
  class ReadCorpus implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      Path folder = folder();
      TestPropertyValues.of("summitqa.index.path=" + folder.resolve("index")).applyTo(context);
      context.addApplicationListener(
          event -> {
            if (event instanceof ContextRefreshedEvent) {
              read(context);
            } else if (event instanceof ContextClosedEvent) {
              FileSystemUtils.deleteRecursively(folder.toFile());
            }
          });
    }

    private static Path folder() {
      try {
        return Files.createTempDirectory("shipped-service");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void read(ConfigurableApplicationContext context) {
      var report = context.getBean(Ingestion.class).run(progress -> {});
      var vectors = context.getBean(VectorIndexer.class).run(progress -> {});
      if (report.articles() != 5 || !report.problems().isEmpty() || !vectors.complete()) {
        throw new IllegalStateException("The shipped corpus was not read: " + report + vectors);
      }
    }
  }
}
