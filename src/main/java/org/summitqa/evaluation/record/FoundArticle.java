package org.summitqa.evaluation.record;

/**
 * An article that the search found.
 *
 * @param articleId its id
 * @param title its title
 * @param passage the text of its best passage
 * @param gold whether it holds the answer, as far as is known
 */
public record FoundArticle(String articleId, String title, String passage, boolean gold) {}
