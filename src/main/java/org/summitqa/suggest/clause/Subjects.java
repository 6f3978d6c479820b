package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Finds what sentences mention by name: topics of news in general, which the lexicon translates;
 * names that the lexicon knows in both scripts; and names in Latin letters within Chinese text.
 */
@Component
final class Subjects {
  private static final int FORMS = 1;
  private static final double MAX_NAME_SHARE = 0.12;
  private static final double MAX_TOPIC_SHARE = 0.2;
  private static final int MIN_LINES = 50;

  private final Topics topics;

  Subjects(Topics topics) {
    this.topics = topics;
  }

  /**
   * Returns what the sentences mention, by name, each with the sentences that do; not what most of
   * them mention.
   */
  Map<Subject, List<SourceSentence>> in(SourceSentences reading, Language reader) {
    List<Subject> known = new ArrayList<>(topics.in(reading.lexicon(), reader));
    known.addAll(NamedSubjects.in(reading, reader));
    Map<Subject, List<SourceSentence>> found = new LinkedHashMap<>();
    List<String> folded = reading.lines().stream().map(l -> TextFolding.fold(l.text())).toList();
    for (Subject subject : known) {
      List<SourceSentence> lines = new ArrayList<>();
      for (int i = 0; i < folded.size(); i++) {
        if (mentions(folded.get(i), subject)) {
          lines.add(reading.lines().get(i));
        }
      }
      if (!lines.isEmpty() && lines.size() <= most(subject, reading)) {
        found.put(subject, lines);
      }
    }
    return found;
  }

  /** What is mentioned all over is what everything is about: too wide to ask for. */
  private static double most(Subject subject, SourceSentences reading) {
    double share = subject.isName() ? MAX_NAME_SHARE : MAX_TOPIC_SHARE;
    return share * Math.max(MIN_LINES, reading.lines().size());
  }

  /** Tells whether a folded text has one of a subject's forms, a Latin one as a whole word. */
  static boolean mentions(String folded, Subject subject) {
    return subject.forms().stream().anyMatch(form -> place(folded, form) >= 0);
  }

  /** Returns where a folded text has a form, or -1. */
  static int place(String folded, String form) {
    int at = folded.indexOf(form);
    while (at >= 0 && !isWhole(folded, at, at + form.length())) {
      at = folded.indexOf(form, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String text, int start, int end) {
    return !(isLatin(text, start) && isLatin(text, start - 1))
        && !(isLatin(text, end - 1) && isLatin(text, end) && text.charAt(end) != 's');
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && !Character.isIdeographic(text.charAt(at));
  }

  /** Returns the forms of an English word or phrase in Chinese text and in English. */
  static List<String> forms(String english, BilingualDictionary lexicon) {
    List<BilingualDictionary.Concept> concepts = lexicon.concepts(english);
    List<String> forms = new ArrayList<>();
    if (!concepts.isEmpty() && concepts.getFirst().source().equals(english)) {
      concepts.getFirst().chinese().stream()
          .limit(FORMS)
          .filter(word -> word.length() > 1 && Character.isIdeographic(word.codePointAt(0)))
          .map(TextFolding::fold)
          .forEach(forms::add);
    }
    return forms;
  }
}
