package org.summitqa.evaluation.record;

import org.jspecify.annotations.Nullable;

/**
 * A citation, and whether it is what it should be.
 *
 * @param articleId the article
 * @param quote the quoted characters
 * @param goldArticle whether the article is one that holds the answer; null where these are not
 *     known
 * @param goldEvidence whether the quote shares characters with a gold evidence sentence, at its
 *     place in a gold article; null where no evidence is known
 */
public record CitedQuote(
    String articleId,
    String quote,
    @Nullable Boolean goldArticle,
    @Nullable Boolean goldEvidence) {}
