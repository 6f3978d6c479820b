package org.summitqa.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Answer;
import org.summitqa.explain.Checks;
import org.summitqa.explain.Explanation;

/**
 * What {@code POST /ask} answers: the answer's own fields, then what was asked for besides.
 *
 * @param answer the answer
 * @param checks what a reader is told of how it was checked; null where not asked for
 * @param explanation why it is as it is; null where not asked for
 */
public record AskResponse(
    @JsonUnwrapped Answer answer,
    @JsonInclude(Include.NON_NULL) @Nullable Checks checks,
    @JsonInclude(Include.NON_NULL) @Nullable Explanation explanation) {}
