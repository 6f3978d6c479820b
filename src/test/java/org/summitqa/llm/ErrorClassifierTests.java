package org.summitqa.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.llm.ModelException.Reason;

/** The words of real servers, and what kind of refusal they are. */
class ErrorClassifierTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"error":{"code":"context_length_exceeded"}}                                               | TOO_LONG
          400 | This model's maximum context length is 4096 tokens. Please reduce the length               | TOO_LONG
          400 | prompt is too long: 210000 tokens > 200000 maximum                                         | TOO_LONG
          400 | Requested tokens (5000) exceed context window of 4096                                      | TOO_LONG
          400 | the request exceeds the available context size, try increasing it                          | TOO_LONG
          400 | {"error":{"type":"exceed_context_size_error","n_prompt_tokens":5000,"n_ctx":4096}}         | TOO_LONG
          400 | Range of input length should be [1, 30720]                                                 | TOO_LONG
          500 | the input length exceeds the context length                                                | TOO_LONG
          413 | Payload Too Large                                                                          | TOO_LONG
          429 | Request too large for gpt: Limit 10000, Requested 12000                                    | TOO_LONG
          429 | Rate limit reached: 60000 tokens per minute                                                | TOO_MANY
          400 | {"error":{"code":"content_filter","innererror":{"code":"ResponsibleAIPolicyViolation"}}}   | FILTERED
          400 | {"code":"data_inspection_failed","message":"Input data may contain inappropriate content"} | FILTERED
          400 | Unknown parameter: stream_options                                                          | REFUSED
          422 | max_tokens must be a number                                                                | REFUSED
          401 | Incorrect API key                                                                          | KEY
          403 | Country not supported                                                                      | KEY
          404 | model not found                                                                            | UNKNOWN_MODEL
          408 | Request Timeout                                                                            | TOO_SLOW
          500 | Internal Server Error                                                                      | SERVER
          503 | Loading model                                                                              | SERVER
          529 | Overloaded                                                                                 | SERVER
          301 | Moved                                                                                      | SERVER
          """)
  void isToldByStatusAndWords(int status, String words, Reason reason) {
    assertThat(ErrorClassifier.reason(status, words)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"error":{"code":400,"message":"too long","type":"exceed_context_size_error"}}      | 400
          {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}         | 503
          {"type":"error","error":{"type":"rate_limit_error","message":"slow down"}}          | 429
          {"error":{"type":"invalid_request_error","code":"context_length_exceeded"}}         | 400
          {"error":"llama runner process has terminated"}                                     | 500
          """)
  void mayComeWithinAStream(String event, int status) {
    assertThat(StreamedError.in(event))
        .isNotNull()
        .extracting(StatusException::statusCode)
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"choices":[{"delta":{"content":"the \\\\"error\\\\" was"}}],"error":null}
          {"choices":[{"delta":{"content":"words"}}]}
          {"error"
          """)
  void isNotReadIntoOtherEvents(String event) {
    assertThat(StreamedError.in(event)).isNull();
  }
}
