package org.summitqa.suggest.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.language.ChineseWords;
import org.summitqa.language.ChineseWords.Word;
import org.summitqa.language.PersonNames;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.text.Language;

/**
 * Finds the subject that a Chinese clause begins with, where it says by itself whom or what it is
 * about: a name, a title in book marks, or a compound of words that is no common noun alone.
 */
final class ChineseSubject {
  private static final int MAX_LENGTH = 18;
  private static final int MIN_COMPOUND_LENGTH = 4;
  private static final Pattern DATE =
      Pattern.compile("^(?:1[0-9]|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?");
  private static final Pattern DOTTED =
      Pattern.compile("^\\p{IsHan}{1,6}(?:[·•‧]\\p{IsHan}{1,6})+");
  private static final Pattern TITLED = Pattern.compile("^《[^《》]{2,15}》");
  private static final Pattern LATIN =
      Pattern.compile(
          "^\\p{Lu}[\\p{IsLatin}\\p{N}.&’'-]*(?: [\\p{Lu}\\p{N}][\\p{IsLatin}\\p{N}.&’'-]*)*");
  private static final Vocabulary WORDS = Vocabulary.of(Language.ZH, "clause-words");
  private static final Set<String> PREDICATE = Set.copyOf(WORDS.section("predicate").words());

  /** May join another subject to the one before. */
  private static final Set<String> JOINING = Set.copyOf(WORDS.section("joining").words());

  private static final Set<String> NO_SUBJECT = Set.copyOf(WORDS.section("no subject").words());

  private final ChineseNameIndex names;

  ChineseSubject(ChineseNameIndex names) {
    this.names = names;
  }

  /**
   * Tells whether a clause begins with a name, or with a date and a subject, that ends before a
   * character: how much something was is a question only with whose or when.
   */
  boolean begins(String clause, String folded, int before) {
    Matcher date = DATE.matcher(folded);
    int start = date.find() ? date.end() : 0;
    String rest = clause.substring(start);
    int end = end(rest, folded.substring(start));
    boolean said = start > 0 || name(rest, folded.substring(start)) > 0;
    return said && end > 0 && start + end < before;
  }

  /** Tells whether what stands before a character is a subject and nothing else. */
  boolean isWhole(String clause, String folded, int before) {
    String subject = clause.substring(0, before);
    int name = name(subject, folded.substring(0, before));
    List<Word> words = ChineseWords.of(folded.substring(0, before));
    boolean plain = words.stream().noneMatch(w -> PREDICATE.contains(text(folded, w)));
    return before <= MAX_LENGTH
        && plain
        && (name == before || name > 0 || isCompound(folded, words));
  }

  /** Tells whether a verb, or a word that stands before one, begins at a character. */
  boolean isPredicate(String folded, int at) {
    return ChineseWords.of(folded.substring(at)).stream()
        .findFirst()
        .filter(
            word -> {
              String one = folded.substring(at, at + word.end());
              return word.start() == 0 && PREDICATE.contains(one) && !JOINING.contains(one);
            })
        .isPresent();
  }

  /** Returns one past the last character of the subject that a clause begins with, or 0. */
  int end(String clause, String folded) {
    List<Word> words = ChineseWords.of(folded);
    int name = name(clause, folded);
    Optional<Word> predicate =
        words.stream()
            .filter(word -> word.start() >= Math.max(name, 1))
            .filter(word -> PREDICATE.contains(text(folded, word)))
            .findFirst();
    if (predicate.isEmpty() || predicate.get().start() > MAX_LENGTH) {
      return 0;
    }
    int end = predicate.get().start();
    if (clause.lastIndexOf('《', end) > clause.lastIndexOf('》', end)) {
      return 0;
    }
    List<Word> subject = words.stream().filter(word -> word.end() <= end).toList();
    return name > 0 || isCompound(folded, subject) ? end : 0;
  }

  private static boolean isCompound(String folded, List<Word> words) {
    if (words.size() < 2) {
      return false;
    }
    int length = words.getLast().end() - words.getFirst().start();
    return words.getFirst().start() == 0
        && length >= MIN_COMPOUND_LENGTH
        && words.stream().allMatch(word -> word.end() - word.start() > 1)
        && !PREDICATE.contains(text(folded, words.getFirst()))
        && !NO_SUBJECT.contains(text(folded, words.getFirst()));
  }

  /** Returns the length of the name that a text begins with, or 0. */
  private int name(String text, String folded) {
    for (Pattern pattern : List.of(DOTTED, TITLED, LATIN)) {
      Matcher found = pattern.matcher(text);
      if (found.find() && found.end() > 1) {
        // Nothing marks where a name with a dot ends; one character behind the last is sure.
        int dot = found.group().replaceAll("[•‧]", "·").lastIndexOf('·');
        return dot > 0 ? dot + 2 : found.end();
      }
    }
    return names.at(folded, 0).map(String::length).orElseGet(() -> surnamed(folded));
  }

  private static int surnamed(String folded) {
    Set<Integer> alone =
        ChineseWords.of(folded).stream()
            .filter(word -> word.end() == word.start() + 1)
            .filter(word -> !PREDICATE.contains(text(folded, word)))
            .map(Word::start)
            .collect(Collectors.toSet());
    return PersonNames.endOfName(folded, 0, alone::contains);
  }

  private static String text(String folded, Word word) {
    return folded.substring(word.start(), word.end());
  }
}
