package org.summitqa.suggest.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitqa.language.PersonNames;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.suggest.DocumentFrequency;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;
import org.summitqa.text.TextFolding;

/** Asks who somebody is whom a sentence gives a title and who is not spoken of everywhere. */
@Component
final class IdentityQuestions implements QuestionRule {
  private static final int MAX_LINES = 6;
  private static final Pattern TITLED =
      Pattern.compile("\\p{IsHan}{2,}" + PersonNames.office() + "$");

  private static final double MAX_NAME_SHARE = 0.1;

  private final DocumentFrequency shares;

  IdentityQuestions(DocumentFrequency shares) {
    this.shares = shares;
  }

  @Override
  public List<Candidate> ask(SourceSentences reading, Language reader) {
    Map<String, Candidate> asked = new LinkedHashMap<>();
    for (SourceSentence line : reading.lines(Language.ZH)) {
      ReportedStatement.in(line, reading.lexicon().hanNames())
          .flatMap(speech -> candidate(speech, line, reader))
          .filter(one -> shares.of(name(one)) <= MAX_NAME_SHARE)
          .filter(one -> mentions(reading.lines().stream(), name(one)) <= MAX_LINES)
          .ifPresent(one -> asked.putIfAbsent(one.text(), one));
    }
    return List.copyOf(asked.values());
  }

  private static String name(Candidate candidate) {
    return candidate.expected().getFirst().getFirst();
  }

  private static long mentions(Stream<SourceSentence> lines, String name) {
    return lines.filter(line -> line.text().contains(name)).count();
  }

  private static Optional<Candidate> candidate(
      ReportedStatement speech, SourceSentence line, Language reader) {
    int at = line.text().indexOf(speech.name());
    String before = line.text().substring(0, Math.max(0, at));
    Matcher titled = TITLED.matcher(TextFolding.simplified(before));
    if (!titled.find()) {
      return Optional.empty();
    }
    String title = before.substring(Math.max(0, before.length() - 2));
    return speech
        .speaker(reader)
        .filter(name -> reader == Language.ZH || name.indexOf(' ') > 0)
        .map(name -> Messages.of(reader).text("suggest.who", name))
        .map(
            question ->
                new Candidate(
                    question,
                    Kind.IDENTITY,
                    line.source(),
                    List.of(List.of(speech.name()), List.of(title + speech.name())),
                    2));
  }
}
