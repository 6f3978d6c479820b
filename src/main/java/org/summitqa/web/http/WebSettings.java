package org.summitqa.web.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.summitqa.prompt.Turn;

/**
 * Bounds of what a request may ask for.
 *
 * @param maxQuestionLength longest question or search text, in Unicode characters, 1 to 100,000
 * @param maxHistoryTurns how many earlier turns are read, 0 to 1,000; older ones are left out
 * @param maxHistoryCharacters how much text of earlier turns is read, in UTF-16 code units, 0 or
 *     more; the oldest turns beyond it are left out
 * @param maxRequestSize largest body of a request, but for a chat
 * @param maxChatRequestSize largest body of a chat, which brings all of its messages each time; of
 *     those only as many are read as of a history
 * @param maxConcurrentAsks how many questions are answered at a time, 1 or more
 * @param maxConcurrentSuggestions for how many requests suggestions are looked for at a time, 1 or
 *     more; each takes a processor as long as several questions
 * @param maxConcurrentTimelines how many timelines are made at a time, 1 or more; each reads many
 *     times the passages of an answer
 * @param maxConcurrentComparisons for how many requests publishers are compared at a time, 1 or
 *     more; each puts its question to every publisher
 * @param heartbeat how long an open stream may be silent before a comment is written, 100
 *     milliseconds to 5 minutes
 */
@Validated
@ConfigurationProperties("summitqa.web")
public record WebSettings(
    @DefaultValue("1000") @Min(1) @Max(100_000) int maxQuestionLength,
    @DefaultValue("20") @Min(0) @Max(1000) int maxHistoryTurns,
    @DefaultValue("8000") @Min(0) int maxHistoryCharacters,
    @DefaultValue("64KB") DataSize maxRequestSize,
    @DefaultValue("1MB") DataSize maxChatRequestSize,
    @DefaultValue("16") @Min(1) int maxConcurrentAsks,
    @DefaultValue("2") @Min(1) int maxConcurrentSuggestions,
    @DefaultValue("2") @Min(1) int maxConcurrentTimelines,
    @DefaultValue("4") @Min(1) int maxConcurrentComparisons,
    @DefaultValue("10s") Duration heartbeat) {
  private static final Duration MIN_HEARTBEAT = Duration.ofMillis(100);
  private static final Duration MAX_HEARTBEAT = Duration.ofMinutes(5);

  /**
   * Checks that a body may have at least a byte, and that a heart beats neither wildly nor never.
   */
  public WebSettings {
    check(maxRequestSize.toBytes() > 0, "max-request-size must be at least 1B");
    check(maxChatRequestSize.toBytes() > 0, "max-chat-request-size must be at least 1B");
    check(
        heartbeat.compareTo(MIN_HEARTBEAT) >= 0 && heartbeat.compareTo(MAX_HEARTBEAT) <= 0,
        "heartbeat must be 100ms to 5m, not " + heartbeat);
  }

  /** Returns the newest turns that fit; a long conversation goes on rather than fail. */
  public List<Turn> recent(List<Turn> turns) {
    Deque<Turn> kept = new ArrayDeque<>();
    int room = maxHistoryCharacters;
    for (Turn turn : turns.reversed()) {
      room -= turn.question().length() + turn.answer().length();
      if (room < 0 || kept.size() == maxHistoryTurns) {
        break;
      }
      kept.addFirst(turn);
    }
    return List.copyOf(kept);
  }

  private static void check(boolean ok, String message) {
    if (!ok) {
      throw new IllegalArgumentException(message);
    }
  }
}
