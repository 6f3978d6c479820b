package org.summitqa.llm;

import java.util.regex.Pattern;
import org.summitqa.llm.ModelException.Reason;

/** Tells from a server's status and words what kind of refusal it is. */
final class ErrorClassifier {
  // OpenAI, Azure, vLLM, llama.cpp, Ollama, Anthropic and DashScope, in their words.
  private static final Pattern TOO_LONG =
      Pattern.compile(
          "(?i)context[_ ](?:length|window|size)|maximum context|n_ctx|(?:prompt|input|request) is"
              + " too long|too many (?:input )?tokens|requested tokens|reduce the length"
              + "|request too large|exceed\\w*[^.]{0,40}(?:context|tokens|length)"
              + "|range of input length|上下文");
  private static final Pattern FILTERED =
      Pattern.compile(
          "(?i)content[_ ](?:filter|policy)|content management policy|responsible_?ai"
              + "|data_inspection_failed|inappropriate content");

  // A call that alone is larger than the quota is refused for good.
  private static final Pattern TOO_LARGE_FOR_QUOTA = Pattern.compile("(?i)request too large");

  private ErrorClassifier() {}

  /**
   * Returns the kind of a refusal.
   *
   * @param status the status of the response, not 2xx
   * @param words what the server says; perhaps nothing
   */
  static Reason reason(int status, String words) {
    return switch (status) {
      case 401, 403 -> Reason.KEY;
      case 404 -> Reason.UNKNOWN_MODEL;
      case 408 -> Reason.TOO_SLOW;
      case 413 -> Reason.TOO_LONG;
      case 429 -> TOO_LARGE_FOR_QUOTA.matcher(words).find() ? Reason.TOO_LONG : Reason.TOO_MANY;
      default -> inWords(status, words);
    };
  }

  private static Reason inWords(int status, String words) {
    if (FILTERED.matcher(words).find()) {
      return Reason.FILTERED;
    }
    if (TOO_LONG.matcher(words).find()) {
      return Reason.TOO_LONG;
    }
    return status >= 500 || status < 400 ? Reason.SERVER : Reason.REFUSED;
  }
}
