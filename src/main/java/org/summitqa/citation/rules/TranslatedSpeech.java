package org.summitqa.citation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.citation.statement.EnglishName;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.text.Clauses;

/** What of a Chinese quote is said by those whom an English sentence has say something. */
final class TranslatedSpeech {
  private static final Pattern SUBJECT_REPORTS =
      Pattern.compile("[^,，。;；\\n]{2,}?" + ReportedSpeech.CHINESE);
  private static final Pattern COMPANION =
      Pattern.compile("(?:会见|会晤|要求|邀请|[与同向对跟])\\p{IsHan}{2,4}?(?=会|见|举行|时|表|提|重|强|通|谈)");
  private static final Pattern CONTINUES = Pattern.compile("\\W*(?:他|她|并|还|也|同时|此外|另外|其中|这|该|那)");

  private TranslatedSpeech() {}

  /**
   * Returns what of a quote a sentence may rest on: what its speakers say there, where the quote
   * has others speak, too; nothing where they say nothing.
   */
  static String of(List<EnglishName> speakers, String text) {
    if (speakers.isEmpty() || speakers.stream().noneMatch(speaker -> speaker.standsIn(text))) {
      return text;
    }
    StringBuilder theirs = new StringBuilder();
    boolean speaking = true;
    boolean spoke = false;
    boolean anybody = false;
    boolean last = false;
    for (String clause : Clauses.withMarks(text)) {
      Matcher report = SUBJECT_REPORTS.matcher(clause);
      if (report.find() && !CONTINUES.matcher(clause).lookingAt()) {
        String subject = clause.substring(0, report.end());
        speaking =
            speakers.stream()
                .anyMatch(one -> one.standsIn(COMPANION.matcher(subject).replaceAll(" ")));
        spoke |= speaking;
        anybody = true;
        last = speaking;
      } else {
        last &= clause.isBlank();
      }
      theirs.append(speaking ? clause : "");
    }
    // "…", he said: what stands before it is his.
    if (spoke && last) {
      return text;
    }
    if (spoke) {
      return theirs.toString();
    }
    return anybody ? "" : text;
  }
}
