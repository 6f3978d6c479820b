package org.summitqa.search.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;

/**
 * Whom a question asks about who wants to know what somebody says: 习近平对台湾问题怎么说 is not answered by
 * what others say of Taiwan, near as that may be.
 *
 * @param name the words before the question's verb of saying; nothing where it has no such verb
 * @param terms the same as terms
 */
public record RequestedSpeaker(Optional<String> name, List<QuestionTerm> terms) {
  private static final Pattern ASKED =
      Pattern.compile(ReportedSpeech.ASKED, Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT = Pattern.compile("对|就|关于|在");
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<subject>[^,，。;；:：“”\"\\n]{2,60}?)"
              + ReportedSpeech.CHINESE
              + "|(?<speaker>\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*) (?:\\p{Ll}+ly |also |had |has )?"
              + ReportedSpeech.ENGLISH);

  public static RequestedSpeaker of(FoldedText asking, BilingualDictionary lexicon) {
    String question = asking.inPlace();
    Matcher asked = ASKED.matcher(question);
    if (!asked.find()) {
      return new RequestedSpeaker(Optional.empty(), List.of());
    }
    String before = question.substring(0, asked.start());
    String who = ABOUT.split(before, -1)[0];
    String name = who.isBlank() ? before : who;
    return new RequestedSpeaker(
        Optional.of(name.strip()).filter(one -> !one.isEmpty()), QuestionTerms.of(name, lexicon));
  }

  /** Tells whether a sentence reports what the one asked about says. */
  public boolean speaksIn(FoldedText sentence) {
    return !terms.isEmpty()
        && REPORTED
            .matcher(sentence.inPlace())
            .results()
            .map(report -> report.group("subject") == null ? report.group(2) : report.group(1))
            .map(TextTerms::of)
            .anyMatch(subject -> terms.stream().anyMatch(term -> subject.hold(term) > 0));
  }
}
