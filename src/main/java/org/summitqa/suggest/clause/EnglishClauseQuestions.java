package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Vocabulary;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.suggest.ContextDependentWords;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;

/**
 * Asks readers of English for a part of what an English sentence says. Only sentences in the
 * passive, and such as begin with a count, become questions without putting a verb in another form.
 */
@Component
final class EnglishClauseQuestions implements QuestionRule {
  private static final int MAX_LENGTH = 100;
  private static final String MONTH = "(?:" + CalendarWords.capitalised(CalendarWords.MONTHS) + ")";
  private static final String DAY =
      "(?:(?:[0-9]{1,2} )?"
          + MONTH
          + "(?: [0-9]{1,2})?(?:,? (?:1[0-9]|20)[0-9]{2})?|(?:1[0-9]|20)[0-9]{2})";
  private static final String NAME =
      "(?:The |the )?\\p{Lu}[\\p{L}\\p{N}’'-]+(?: (?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}’'-]+){0,5}";
  private static final String DONE =
      Vocabulary.of(Language.EN, "asked-verbs").section("done").anyOf();
  private static final Pattern WHEN =
      Pattern.compile(
          "^(?<who>"
              + NAME
              + ") (?<be>was|were) (?<done>"
              + DONE
              + "(?: [^,;.0-9]{0,40}?)?) (?:in|on) (?<part>"
              + DAY
              + ")(?:[,.;].*)?$");
  private static final Pattern MAKER =
      Pattern.compile(
          "^(?<who>"
              + NAME
              + ") (?<be>was|were) (?<done>founded|designed|built|created|invented|discovered|written|directed|produced|acquired) by (?<part>"
              + NAME
              + ")(?:[,.;].*| in .*)$");
  private static final Pattern COUNT =
      Pattern.compile(
          "^(?:At least |About |Around |More than |Some |Nearly |Almost |Over )?(?<part>[0-9][0-9,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?<things>(?:\\p{Ll}+ )?"
              + Vocabulary.of(Language.EN, "asked-verbs").section("thing").anyOf()
              + ") (?<rest>(?:were|have been|had been|have|are|died|will be) [^,;.“”\"]{8,60})(?:[,.;].*)?$");

  @Override
  public List<Candidate> ask(SourceSentences reading, Language reader) {
    List<Candidate> candidates = new ArrayList<>();
    if (reader == Language.EN) {
      for (SourceSentence line : reading.lines(Language.EN)) {
        ask(line, WHEN, "When", candidates);
        ask(line, MAKER, "Who", candidates);
        count(line, candidates);
      }
    }
    return candidates;
  }

  private static void ask(
      SourceSentence line, Pattern rule, String asking, List<Candidate> candidates) {
    Matcher found = rule.matcher(line.text());
    if (found.matches() && !ContextDependentWords.isLeaning(found.group("who"))) {
      String who = found.group("who").replaceFirst("^The ", "the ");
      String done = found.group("done");
      String question =
          asking.equals("Who")
              ? "Who was " + who + " " + done + " by?"
              : asking + " " + found.group("be") + " " + who + " " + done + "?";
      add(question, line, List.of(List.of(found.group("part")), List.of(who)), candidates);
    }
  }

  private static void count(SourceSentence line, List<Candidate> candidates) {
    Matcher found = COUNT.matcher(line.text());
    if (found.matches() && !ContextDependentWords.isLeaning(found.group("rest"))) {
      String question = "How many " + found.group("things") + " " + found.group("rest") + "?";
      add(
          question,
          line,
          List.of(List.of(found.group("part")), List.of(found.group("things"))),
          candidates);
    }
  }

  private static void add(
      String question,
      SourceSentence line,
      List<List<String>> expected,
      List<Candidate> candidates) {
    if (question.length() <= MAX_LENGTH) {
      candidates.add(new Candidate(question, Kind.CLAUSE, line.source(), expected, 3));
    }
  }
}
