package org.summitqa.temporal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.EventType;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * A question's words that place what it asks for before or after an event: 旧金山会晤后, "after the San
 * Francisco summit". Only nouns of events are read, since 后 and "after" have many other uses.
 *
 * @param event the words that name the event, in simplified characters
 * @param after whether what is asked for is later than it
 */
public record EventRelation(String event, boolean after) {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<event>[^，,。？?；;：:]{1,24}?"
              + EventType.words(
                  Language.ZH,
                  "meeting",
                  "call",
                  "visit",
                  "vote",
                  "conference",
                  "negotiation",
                  "agreement",
                  "event")
              + ")(?:结束)?(?:之|以|过)?(?<way>[前后])(?![期台景])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<way>[Aa]fter|[Bb]efore|[Ff]ollowing|[Ss]ince)\\s+(?<event>[^,?.;]{2,60}?\\b"
              + EventType.words(
                  Language.EN,
                  "meeting",
                  "call",
                  "visit",
                  "vote",
                  "conference",
                  "agreement",
                  "event")
              + ")\\b");
  private static final Pattern START = Pattern.compile("^(?:(?:在|自从|自|从|于|此次|the|a|an)\\s*)+");

  /** Returns the first such words of a question. */
  public static Optional<EventRelation> of(FoldedText question) {
    String text = question.inPlace();
    Matcher chinese = CHINESE.matcher(text);
    if (chinese.find()) {
      return Optional.of(new EventRelation(name(chinese), chinese.group("way").equals("后")));
    }
    Matcher english = ENGLISH.matcher(text);
    return english.find()
        ? Optional.of(new EventRelation(name(english), !english.group("way").endsWith("efore")))
        : Optional.empty();
  }

  private static String name(Matcher found) {
    return START.matcher(found.group("event")).replaceFirst("");
  }
}
