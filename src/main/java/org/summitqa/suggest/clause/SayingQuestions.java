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
import org.summitqa.suggest.DocumentFrequency;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;
import org.summitqa.text.TextFolding;

/** Asks what somebody said, and what about where the words name it. */
@Component
final class SayingQuestions implements QuestionRule {
  /** Who speaks more often said too much for one answer. */
  private static final int MAX_SPEECHES = 3;

  /** They report what others say. */
  private static final Pattern MEDIA = Pattern.compile(".*[社报网台]|BBC|CNN|彭博|推特");

  private static final double MAX_NAME_SHARE = 0.2;

  private final Subjects subjects;
  private final DocumentFrequency shares;

  SayingQuestions(Subjects subjects, DocumentFrequency shares) {
    this.subjects = subjects;
    this.shares = shares;
  }

  @Override
  public List<Candidate> ask(SourceSentences reading, Language reader) {
    Map<SourceSentence, ReportedStatement> speeches = speeches(reading);
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
          if (shares.of(speech.name()) <= MAX_NAME_SHARE) {
            alone(line, speeches, reader).ifPresent(candidates::add);
          }
        });
    return candidates;
  }

  private static Map<SourceSentence, ReportedStatement> speeches(SourceSentences reading) {
    ChineseNameIndex names = reading.lexicon().hanNames();
    Map<SourceSentence, ReportedStatement> speeches = new LinkedHashMap<>();
    for (SourceSentence line : reading.lines()) {
      ReportedStatement.in(line, names)
          .filter(speech -> !MEDIA.matcher(TextFolding.simplified(speech.name())).matches())
          .ifPresent(speech -> speeches.put(line, speech));
    }
    return speeches;
  }

  private static Optional<Candidate> about(
      Subject subject,
      SourceSentence line,
      Map<SourceSentence, ReportedStatement> speeches,
      Language reader) {
    ReportedStatement speech = speeches.get(line);
    if (speech == null || !Subjects.mentions(TextFolding.fold(speech.said()), subject)) {
      return Optional.empty();
    }
    return speech
        .speaker(reader)
        .filter(name -> !subject.name().contains(name) && !name.contains(subject.name()))
        .map(name -> Messages.of(reader).text("suggest.said-about", subject.name(), name))
        .map(question -> candidate(question, line, speech, subject.forms(), 2.5));
  }

  private static Optional<Candidate> alone(
      SourceSentence line, Map<SourceSentence, ReportedStatement> speeches, Language reader) {
    ReportedStatement speech = speeches.get(line);
    if (speech == null
        || speeches.values().stream().filter(s -> s.name().equals(speech.name())).count()
            > MAX_SPEECHES) {
      return Optional.empty();
    }
    return speech
        .speaker(reader)
        .map(name -> Messages.of(reader).text("suggest.said", name))
        .map(question -> candidate(question, line, speech, List.of(speech.name()), 2));
  }

  private static Candidate candidate(
      String question,
      SourceSentence line,
      ReportedStatement speech,
      List<String> about,
      double worth) {
    return new Candidate(
        question, Kind.SAYING, line.source(), List.of(List.of(speech.name()), about), worth);
  }
}
