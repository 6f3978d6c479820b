package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.suggest.Reading;
import org.summitqa.suggest.Shares;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;
import org.summitqa.text.TextFolding;

/** Asks what somebody said, and what about where the words name it. */
@Component
final class SayingQuestions implements QuestionRule {
  /** Who speaks more often said too much for one answer. */
  private static final int FEW_SPEECHES = 3;

  /** They report what others say. */
  private static final Pattern MEDIA = Pattern.compile(".*[社报网台]|BBC|CNN|彭博|推特");

  private static final double RARELY_NAMED = 0.2;

  private final Subjects subjects;
  private final Shares shares;

  SayingQuestions(Subjects subjects, Shares shares) {
    this.subjects = subjects;
    this.shares = shares;
  }

  @Override
  public List<Candidate> ask(Reading reading, Language reader) {
    Map<Line, Speech> speeches = speeches(reading);
    List<Candidate> candidates = new ArrayList<>();
    subjects
        .in(reading, reader)
        .forEach(
            (subject, lines) ->
                lines.stream()
                    .filter(speeches::containsKey)
                    .flatMap(line -> about(subject, line, speeches, reader).stream())
                    .forEach(candidates::add));
    speeches.forEach(
        (line, speech) -> {
          if (shares.of(speech.name()) <= RARELY_NAMED) {
            alone(line, speeches, reader).ifPresent(candidates::add);
          }
        });
    return candidates;
  }

  private static Map<Line, Speech> speeches(Reading reading) {
    ChineseNameIndex names = reading.lexicon().hanNames();
    Map<Line, Speech> speeches = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      Speech.in(line, names)
          .filter(speech -> !MEDIA.matcher(TextFolding.simplified(speech.name())).matches())
          .ifPresent(speech -> speeches.put(line, speech));
    }
    return speeches;
  }

  private static Optional<Candidate> about(
      Subject subject, Line line, Map<Line, Speech> speeches, Language reader) {
    Speech speech = speeches.get(line);
    if (speech == null || !Subjects.mentions(TextFolding.fold(speech.said()), subject)) {
      return Optional.empty();
    }
    return speech
        .speaker(reader)
        .filter(name -> !subject.name().contains(name) && !name.contains(subject.name()))
        .map(name -> Messages.of(reader).text("suggest.said-about", subject.name(), name))
        .map(question -> candidate(question, line, speech, subject.forms(), 2.5));
  }

  private static Optional<Candidate> alone(Line line, Map<Line, Speech> speeches, Language reader) {
    Speech speech = speeches.get(line);
    if (speech == null
        || speeches.values().stream().filter(s -> s.name().equals(speech.name())).count()
            > FEW_SPEECHES) {
      return Optional.empty();
    }
    return speech
        .speaker(reader)
        .map(name -> Messages.of(reader).text("suggest.said", name))
        .map(question -> candidate(question, line, speech, List.of(speech.name()), 2));
  }

  private static Candidate candidate(
      String question, Line line, Speech speech, List<String> about, double worth) {
    return new Candidate(
        question, Kind.SAYING, line.source(), List.of(List.of(speech.name()), about), worth);
  }
}
