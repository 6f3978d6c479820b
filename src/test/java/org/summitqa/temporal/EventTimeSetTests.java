package org.summitqa.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how many sentences of a reviewed set get the right time: start, end and precision, or
 * none. One part of the set was at hand while the reading was written; the other was not.
 */
class EventTimeSetTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path REPORT = Path.of("target", "event-times.txt");

  /** A sentence of the set, after those before it in its article. */
  record Case(
      String id,
      String published,
      List<String> before,
      String sentence,
      @Nullable String start,
      @Nullable String end,
      @Nullable String precision) {
    String expected() {
      return start == null ? "none" : start + " to " + end + ", " + precision;
    }

    String read() {
      ArticleTimes times = new ArticleTimes(PublicationDate.parse(published));
      before.forEach(text -> times.next(sentence(text)));
      EventTime event = times.next(sentence(sentence)).event();
      return event == null
          ? "none"
          : event.start() + " to " + event.end() + ", " + event.precision().code();
    }

    private static Sentence sentence(String text) {
      return new Sentence(new Span(0, text.length()), text);
    }
  }

  @Test
  void thePartThatWasAtHandIsRead() {
    assertThat(accuracy("written", 117)).isGreaterThanOrEqualTo(WRITTEN);
  }

  @Test
  void thePartThatWasHeldBackIsRead() {
    assertThat(accuracy("held-back", 60)).isGreaterThanOrEqualTo(HELD_BACK);
  }

  private static final double WRITTEN = 0.97;
  private static final double HELD_BACK = 0.9;

  private static double accuracy(String part, int size) {
    List<Case> cases = cases(part);
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      String read = one.read();
      if (!read.equals(one.expected())) {
        wrong.add("%s: %s, not %s: %s".formatted(one.id, read, one.expected(), one.sentence));
      }
    }
    double right = 1 - (double) wrong.size() / cases.size();
    report(
        "%s: %d of %d right, %.3f%n"
            .formatted(part, cases.size() - wrong.size(), cases.size(), right),
        wrong);
    assertThat(cases).hasSize(size);
    return right;
  }

  private static List<Case> cases(String part) {
    try {
      Path file = Path.of("src", "test", "resources", "when", part + ".jsonl");
      return Files.readAllLines(file).stream()
          .map(line -> JSON.readValue(line, Case.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void report(String figure, List<String> wrong) {
    try {
      Files.createDirectories(REPORT.getParent());
      String part = figure.substring(0, figure.indexOf(':'));
      Path file = REPORT.resolveSibling("event-times-" + part + ".txt");
      Files.writeString(file, figure + String.join("\n", wrong) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
