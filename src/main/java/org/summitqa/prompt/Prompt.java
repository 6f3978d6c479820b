package org.summitqa.prompt;

/**
 * What a language model is given.
 *
 * @param system the rules, the same for every question
 * @param user the evidence and the question
 */
public record Prompt(String system, String user) {
  /** Estimates how many tokens a model reads, a little high for the models tried. */
  public int tokens() {
    return PlainText.tokens(system) + PlainText.tokens(user);
  }
}
