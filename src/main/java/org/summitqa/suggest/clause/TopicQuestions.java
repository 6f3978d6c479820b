package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.suggest.DocumentFrequency;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/** Asks what the articles say about something that several of their sentences mention. */
@Component
final class TopicQuestions implements QuestionRule {
  private static final int MIN_LINES = 2;
  private static final int MAX_COUNTED_LINES = 6;

  private static final double MAX_SHARE = 0.3;

  private final Subjects subjects;
  private final DocumentFrequency shares;

  TopicQuestions(Subjects subjects, DocumentFrequency shares) {
    this.subjects = subjects;
    this.shares = shares;
  }

  @Override
  public List<Candidate> ask(SourceSentences reading, Language reader) {
    List<Candidate> candidates = new ArrayList<>();
    subjects
        .in(reading, reader)
        .forEach(
            (subject, lines) -> {
              if (lines.size() >= MIN_LINES && isNarrow(subject)) {
                candidates.add(candidate(subject, lines, reader));
              }
            });
    return candidates;
  }

  private boolean isNarrow(Subject subject) {
    return subject.forms().stream().allMatch(form -> shares.of(form) <= MAX_SHARE);
  }

  private static Candidate candidate(Subject subject, List<SourceSentence> lines, Language reader) {
    String question = Messages.of(reader).text("suggest.topic", subject.name());
    return new Candidate(
        question,
        Kind.TOPIC,
        lines.getFirst().source(),
        List.of(subject.forms()),
        1 + (double) Math.min(lines.size(), MAX_COUNTED_LINES) / MAX_COUNTED_LINES);
  }
}
