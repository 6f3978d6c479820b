package org.summitqa.page;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.search.Retriever;
import org.summitqa.web.Http;

/**
 * The service under the page.
 *
 * @param context what it is made of
 */
record PageService(ApplicationContext context) {
  /** Returns the port at this machine. */
  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Returns where the page is, without a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + port();
  }

  /** Returns the number by which a model cites a sentence of the articles. */
  int number(String question, String sentence) {
    return context.getBean(Retriever.class).retrieve(question, Filter.NONE).sentences().stream()
        .filter(one -> one.sentence().text().equals(sentence))
        .mapToInt(EvidenceSentence::number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No evidence: " + sentence));
  }

  /** Waits until all of the corpus is read and encoded. */
  void awaitIndex() {
    Http http = new Http(port());
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> http.get("/actuator/health").raw().body().contains("\"done"));
  }
}
