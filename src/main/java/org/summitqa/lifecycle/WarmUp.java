package org.summitqa.lifecycle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Filter;
import org.summitqa.search.PassageSearch;

/**
 * Searches once in each language when the service has started: dictionaries are read on first use,
 * which takes a second that the first reader need not wait.
 */
@Component
@ConditionalOnWebApplication
class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final PassageSearch passages;

  WarmUp(PassageSearch passages) {
    this.passages = passages;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread.ofPlatform().name("warm-up").daemon().start(this::search);
  }

  private void search() {
    try {
      searchInEachLanguage();
    } catch (RuntimeException e) {
      // A stop closes the index; a reader's search would say so itself.
      LOG.debug("Not warmed up", e);
    }
  }

  private void searchInEachLanguage() {
    passages.search("两国元首在哪里会晤？", Filter.NONE, 1);
    passages.search("Where did the leaders meet?", Filter.NONE, 1);
  }
}
