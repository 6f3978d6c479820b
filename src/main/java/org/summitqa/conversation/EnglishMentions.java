package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/** Finds names in English text: runs of capitalised words, dates, and parties without a name. */
final class EnglishMentions {
  private static final String MONTH = "(?:" + CalendarWords.capitalised(CalendarWords.MONTHS) + ")";
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<date>\\b(?:[0-9]{1,2} )?"
              + MONTH
              + "(?: [0-9]{1,2}(?:st|nd|rd|th)?)?(?:,? (?:1[89]|20)[0-9]{2})?\\b|\\b(?:1[89]|20)[0-9]{2}\\b"
              + "|\\b(?:last|this|next) (?:year|month|week|October|November|April)\\b|\\b(?:yesterday|today|tomorrow)\\b)"
              + "|(?<group>(?i:\\b(?:the two|both|the) (?:sides|countries|leaders|presidents|governments)\\b))"
              + "|(?<name>\\b\\p{Lu}[\\p{L}\\p{N}.&-]*(?: (?:of (?=\\p{Lu}))?\\p{Lu}[\\p{L}\\p{N}.&-]*)*)");
  private static final Set<String> OPENERS =
      Set.copyOf(Vocabulary.of(Language.EN, "function-words").section("opener").words());
  private static final Pattern PLACE =
      Pattern.compile(
          ".* "
              + Vocabulary.of(Language.EN, "places").section("kind").anyOf()
              + "|"
              + Vocabulary.of(Language.EN, "places").section("name").anyOf(),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY =
      Pattern.compile(
          ".*" + Vocabulary.of(Language.EN, "bodies").anyOf(), Pattern.CASE_INSENSITIVE);
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(".*[\\p{L}\\p{N}]\\p{Lu}.*|.*\\p{N}.*");

  private final BilingualDictionary lexicon;

  EnglishMentions(BilingualDictionary lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what a text names, in its order; names stand folded in place. */
  List<Mention> of(FoldedText folded) {
    String text = folded.inPlace();
    List<Mention> mentions = new ArrayList<>();
    Matcher found = MENTION.matcher(text);
    while (found.find()) {
      if (found.group("date") != null) {
        mentions.add(new Mention(found.group(), Kind.DATE, found.start(), found.end()));
      } else if (found.group("group") != null) {
        mentions.add(new Mention(found.group(), Kind.GROUP, found.start(), found.end()));
      } else {
        addName(found.group(), found.start(), mentions);
      }
    }
    return mentions;
  }

  private void addName(String run, int start, List<Mention> mentions) {
    int space = run.indexOf(' ');
    String first = space < 0 ? run : run.substring(0, space);
    if (OPENERS.contains(first.toLowerCase(Locale.ROOT)) && !first.equals("US")) {
      if (space > 0) {
        addName(run.substring(space + 1), start + space + 1, mentions);
      }
      return;
    }
    String name = run.replaceFirst("[.-]+$", "");
    mentions.add(new Mention(name, kind(name), start, start + name.length()));
  }

  /** Tells whether capitals or digits inside of a word make it a thing's name. */
  static boolean isAcronym(String name) {
    return INNER_CAPITAL.matcher(name).matches();
  }

  /** Returns what kind of thing a name names. */
  private Kind kind(String name) {
    if (PLACE.matcher(name).matches()) {
      return Kind.PLACE;
    }
    if (BODY.matcher(name).matches() || isAcronym(name)) {
      return Kind.OTHER;
    }
    return lexicon.concepts(name).stream()
        .filter(concept -> concept.source().equals(name))
        .map(concept -> concept.chinese().getFirst())
        .filter(han -> Character.isIdeographic(han.codePointAt(0)))
        .findFirst()
        .map(ChineseMentions::kindOfName)
        .orElse(Kind.PERSON);
  }
}
