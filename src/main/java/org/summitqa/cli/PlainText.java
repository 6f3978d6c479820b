package org.summitqa.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.api.SearchResponse;
import org.summitqa.api.SearchResponse.FoundPassage;
import org.summitqa.api.TimelineResponse;
import org.summitqa.ask.Answer;
import org.summitqa.ask.Answer.Status;
import org.summitqa.ask.SourceOriginNote;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;
import org.summitqa.timeline.TimelineEvent;

/** Shows results to people at a terminal. */
final class PlainText {
  private PlainText() {}

  /** Shows an answer, then what it cites; of a refusal, the nearest passages. */
  static String of(Answer answer, Language language) {
    boolean declined = answer.status() == Status.DECLINED;
    String sources = sources(declined ? answer.related() : answer.citations(), language);
    String heading = Messages.of(language).text("sources.nearest");
    return Stream.of(
            answer.answer(),
            declined && !sources.isEmpty() ? heading : "",
            sources,
            SourceOriginNote.note(answer, language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Shows passages that were found, numbered from 1. */
  static String of(SearchResponse found, Language language) {
    List<FoundPassage> hits = found.hits();
    return IntStream.range(0, hits.size())
        .mapToObj(i -> entry(i + 1, hits.get(i), language))
        .collect(Collectors.joining("\n\n"));
  }

  /** Shows events by their time, each with its sources. */
  static String of(TimelineResponse found, Language language) {
    return found.events().stream()
        .map(event -> time(event) + "\n" + sources(event.sources(), language))
        .collect(Collectors.joining("\n\n"));
  }

  private static String time(TimelineEvent event) {
    String days =
        event.start().equals(event.end())
            ? event.start().toString()
            : event.start() + " – " + event.end();
    return "%s (%s)".formatted(days, event.precision().code());
  }

  /** Shows quotes with where they stand. */
  static String sources(List<Citation> citations, Language language) {
    return citations.stream()
        .map(cited -> entry(cited, language))
        .collect(Collectors.joining("\n\n"));
  }

  private static String entry(Citation cited, Language language) {
    return AnswerText.mark(cited.number())
        + " "
        + cited.article().line()
        + indented(cited.quote(), cited.article().url(), SourceOriginNote.alsoIn(cited, language));
  }

  private static String entry(int number, FoundPassage hit, Language language) {
    return AnswerText.mark(number)
        + " "
        + hit.article().line()
        + " (%.3f)".formatted(hit.score())
        + indented(
            hit.text(),
            hit.article().url(),
            SourceOriginNote.alsoIn(hit.alsoIn(), hit.alsoInCount(), language));
  }

  private static String indented(String text, @Nullable String url, String alsoIn) {
    return Stream.of(text, url, alsoIn)
        .filter(Objects::nonNull)
        .flatMap(String::lines)
        .map(line -> "\n    " + line)
        .collect(Collectors.joining());
  }
}
