package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.ChineseWords;
import org.summitqa.language.Numerals;
import org.summitqa.language.PersonNames;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * Finds names in Chinese text: those of the lexicon, and those that are formed like names. A
 * surname begins one only where the dictionary of words knows none there: 孙韵, but not 关税.
 */
final class ChineseMentions {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:1[89]|20)[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}[日号]|份)?|(?:1[89]|20)[0-9]{2}年?"
              + "|["
              + Numerals.ONE_TO_NINE
              + "十]{1,2}月(?:["
              + Numerals.ONE_TO_NINE
              + "十]{1,3}[日号])?"
              + "|[去今明前当]年|[上下]个?月|本月|[昨今明]天|[上下本]周["
              + CalendarWords.HAN_WEEKDAY
              + "]?|周["
              + CalendarWords.HAN_WEEKDAY
              + "]");
  private static final Pattern GROUP =
      Pattern.compile("(?:中美|美中)?(?:两国)?(?:双方|元首|两国|领导人)(?:团队)?|中美|美中|[中美]方");
  private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,6}(?:[·•]\\p{IsHan}{1,6})+");
  private static final Pattern LATIN =
      Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{N}.&’'-]*(?: \\p{Lu}[\\p{IsLatin}\\p{N}.&’'-]*)*");
  private static final Vocabulary PLACES = Vocabulary.of(Language.ZH, "places");
  private static final Vocabulary BODIES = Vocabulary.of(Language.ZH, "bodies");
  private static final Pattern PLACE =
      Pattern.compile(".*(?:[国省市县州岛港湾洋海洲城]|庄园|机场|领事馆|大使馆)|" + PLACES.anyOf());
  private static final Pattern PLACE_NAME =
      Pattern.compile(PLACES.section("city").anyOf() + "|" + PLACES.section("place").anyOf());
  private static final Pattern BODY = Pattern.compile(".*(?:" + BODIES.anyOf() + "|[部署局社报院会盟军党])");

  private final ChineseNameIndex names;

  ChineseMentions(ChineseNameIndex names) {
    this.names = names;
  }

  /**
   * Returns what a text names, in its order, none inside of another; names stand folded in place.
   */
  List<Mention> of(FoldedText folded) {
    String text = folded.inPlace();
    Set<Integer> single = singleCharacters(text);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention> found = at(text, at, single);
      found.ifPresent(mentions::add);
      at = found.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  /** Returns what kind of thing a text names, taken as one name. */
  Kind kind(FoldedText name) {
    List<Mention> mentions = of(name);
    boolean whole = mentions.size() == 1 && mentions.getFirst().text().equals(name.inPlace());
    return whole ? mentions.getFirst().kind() : Kind.OTHER;
  }

  /** AI and TikTok are names, but nobody's. */
  private static Kind kind(String name, String latin) {
    return EnglishMentions.isAcronym(latin) ? Kind.OTHER : kindOfName(name);
  }

  /** Returns what kind of thing a known name names. */
  static Kind kindOfName(String name) {
    if (PLACE.matcher(name).matches() || ChineseNameIndex.isCountry(name)) {
      return Kind.PLACE;
    }
    return BODY.matcher(name).matches() ? Kind.OTHER : Kind.PERSON;
  }

  private Optional<Mention> at(String text, int at, Set<Integer> single) {
    return match(DATE, Kind.DATE, text, at)
        .or(() -> match(DOTTED, Kind.PERSON, text, at).filter(m -> single.contains(at)))
        .or(() -> match(GROUP, Kind.GROUP, text, at))
        .or(() -> known(text, at))
        .or(() -> match(PLACE_NAME, Kind.PLACE, text, at))
        .or(() -> match(LATIN, Kind.OTHER, text, at).map(ChineseMentions::latin))
        .or(() -> surnamed(text, at, single));
  }

  private Optional<Mention> known(String text, int at) {
    return names
        .at(text, at)
        .map(
            name ->
                new Mention(
                    name, kind(name, names.latin(name).orElse("")), at, at + name.length()));
  }

  private static Optional<Mention> match(Pattern pattern, Kind kind, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt()
        ? Optional.of(new Mention(matcher.group(), kind, at, matcher.end()))
        : Optional.empty();
  }

  private static Mention latin(Mention name) {
    boolean person =
        name.text().indexOf(' ') > 0 && !name.text().equals(name.text().toUpperCase(Locale.ROOT));
    return person ? new Mention(name.text(), Kind.PERSON, name.start(), name.end()) : name;
  }

  private static Optional<Mention> surnamed(String text, int at, Set<Integer> single) {
    int end = PersonNames.endOfName(text, at, single::contains);
    return end > at
        ? Optional.of(new Mention(text.substring(at, end), Kind.PERSON, at, end))
        : Optional.empty();
  }

  private static Set<Integer> singleCharacters(String text) {
    Set<Integer> single = new TreeSet<>();
    for (ChineseWords.Word word : ChineseWords.of(text)) {
      if (word.end() - word.start() == 1) {
        single.add(word.start());
      }
    }
    return single;
  }
}
