package org.summitqa.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Kinds of service, each with an index in a folder that goes when the service does. */
abstract sealed class ServiceKind
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public final void initialize(ConfigurableApplicationContext service) {
    try {
      Path folder = Files.createTempDirectory("summitqa-page");
      ((DefaultListableBeanFactory) service.getBeanFactory())
          .registerDisposableBean("folder", () -> FileSystemUtils.deleteRecursively(folder));
      settings(folder).and("summitqa.index.path=" + folder.resolve("index")).applyTo(service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the settings, and may write files to the folder. */
  abstract TestPropertyValues settings(Path folder) throws IOException;

  private static TestPropertyValues modelled() {
    return TestPropertyValues.of(
        "summitqa.llm.provider=openai",
        "summitqa.llm.base-url=" + ModelServer.SHARED.address(),
        "summitqa.llm.model=probe",
        // A test knows which call is which, and none is kept from the model by an earlier test.
        "summitqa.llm.retries=0",
        "summitqa.llm.breaker.failures=1000",
        "summitqa.conversation.translate-below=0");
  }

  /** Quotes from the shipped articles. */
  static final class Extractive extends ServiceKind {
    @Override
    TestPropertyValues settings(Path folder) {
      return TestPropertyValues.empty();
    }
  }

  /** A {@link ModelServer} writes from the shipped articles. */
  static final class Modelled extends ServiceKind {
    @Override
    TestPropertyValues settings(Path folder) {
      return modelled();
    }
  }

  /** Quotes from articles that want to harm their reader. */
  static final class Hostile extends ServiceKind {
    @Override
    TestPropertyValues settings(Path folder) throws IOException {
      return TestPropertyValues.of("summitqa.corpus.path=" + HostileCorpus.write(folder));
    }
  }

  /** Quotes from articles that an editor changes while readers ask. */
  static final class Edited extends ServiceKind {
    @Override
    TestPropertyValues settings(Path folder) throws IOException {
      return TestPropertyValues.of(
          "summitqa.corpus.path=" + EditedCorpus.write(folder),
          "summitqa.corpus.watch.interval=50ms");
    }
  }

  /** A {@link ModelServer} writes from articles that want to harm their reader. */
  static final class HostileModelled extends ServiceKind {
    @Override
    TestPropertyValues settings(Path folder) throws IOException {
      return modelled().and("summitqa.corpus.path=" + HostileCorpus.write(folder));
    }
  }
}
