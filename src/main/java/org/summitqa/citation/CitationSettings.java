package org.summitqa.citation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sentences are verified.
 *
 * @param judge who has the last word on what the rules let pass
 */
@ConfigurationProperties("summitqa.citation")
public record CitationSettings(@DefaultValue("none") Judge judge) {
  /** Who has the last word. */
  public enum Judge {
    /** Nobody: the rules decide. */
    NONE,
    /**
     * The configured model, where there is one: a short call for each sentence that is no quote.
     */
    MODEL
  }
}
