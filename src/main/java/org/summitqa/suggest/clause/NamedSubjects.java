package org.summitqa.suggest.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Finds names in Chinese sentences that a reader can ask about: those that the lexicon knows in
 * both scripts, and those in Latin letters.
 */
final class NamedSubjects {
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}(（])[A-Z][A-Za-z]*[A-Za-z0-9-]{2,}(?: [A-Z][A-Za-z-]+){0,2}(?![\\p{IsLatin}\\p{N}])");

  private static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,60}[)）]");

  /** Too wide, or what news is made in and not what it is about. */
  private static final Pattern TOO_WIDE =
      Pattern.compile(
          ".*[方人社报网]|新华社|[中美日俄英法德印韩朝欧台两][中美日俄英法德印韩朝欧台国]|中国|美国|"
              + Vocabulary.of(Language.ZH, "places").section("city").anyOf()
              + "|.*[岛州市省港湾里]|推特|脸书");

  /** Units, formats and the like, which no article is about. */
  private static final Set<String> NO_SUBJECT =
      Set.copyOf(Vocabulary.of(Language.EN, "no-subjects").words());

  private NamedSubjects() {}

  /** Returns the names in Chinese sentences, for a reader of a language. */
  static List<Subject> in(SourceSentences reading, Language reader) {
    Map<String, Subject> names = new TreeMap<>();
    ChineseNameIndex han = reading.lexicon().hanNames();
    for (SourceSentence line : reading.lines(Language.ZH)) {
      addHan(line.text(), han, reader, names);
      String text = GLOSS.matcher(line.text()).replaceAll("");
      for (Matcher latin = LATIN.matcher(text); latin.find(); ) {
        String name = latin.group();
        String folded = TextFolding.fold(name);
        if (isSubject(name, folded) && !isPublisher(folded, line)) {
          names.putIfAbsent(
              folded,
              new Subject(
                  reader == Language.ZH ? name : EnglishNames.inSentence(name),
                  List.of(folded),
                  true));
        }
      }
    }
    return List.copyOf(names.values());
  }

  /** Short acronyms say nothing to who does not know them. */
  private static boolean isSubject(String name, String folded) {
    boolean acronym = name.chars().noneMatch(Character::isLowerCase);
    return !NO_SUBJECT.contains(folded) && !(acronym && name.length() < 4);
  }

  private static boolean isPublisher(String folded, SourceSentence line) {
    return Optional.ofNullable(line.source().article().publisher())
        .map(TextFolding::fold)
        .filter(publisher -> publisher.contains(folded) || folded.contains(publisher))
        .isPresent();
  }

  private static void addHan(
      String written, ChineseNameIndex han, Language reader, Map<String, Subject> names) {
    String text = TextFolding.simplified(written);
    int at = 0;
    while (at < text.length()) {
      Optional<String> found = han.at(text, at);
      int place = at;
      found
          .filter(name -> reader == Language.ZH || han.latin(name).isPresent())
          .filter(name -> !isPartOfLonger(text, place, name))
          .filter(name -> !TOO_WIDE.matcher(name).matches())
          .ifPresent(
              name -> {
                String shown =
                    reader == Language.ZH
                        ? written.substring(place, place + name.length())
                        : EnglishNames.inSentence(han.latin(name).orElseThrow());
                names.putIfAbsent(shown, new Subject(shown, List.of(TextFolding.fold(name)), true));
              });
      at += found.map(String::length).orElse(1);
    }
  }

  /** 南希·佩洛西 is a name; what stands behind its dot is, too, but 罗伯特·戴利 is not 罗伯特. */
  private static boolean isPartOfLonger(String text, int at, String name) {
    int end = at + name.length();
    return end < text.length() && "·•‧".indexOf(text.charAt(end)) >= 0;
  }
}
