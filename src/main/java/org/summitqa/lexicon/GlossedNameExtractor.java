package org.summitqa.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitqa.language.PersonNames;
import org.summitqa.text.TextFolding;

/**
 * Learns names from the text itself, which gives them in Latin letters where it first mentions
 * them: 国家安全顾问沙利文（Jake Sullivan）, 南希·佩洛西(Nancy Pelosi), 亚太经济合作组织（APEC）.
 *
 * <p>Nothing marks where the Chinese name begins. A person's is the ending of the Han run that
 * sounds most like the surname ({@link TransliterationSimilarity}); where none does, and for
 * organisations, it begins after the last word that can't be part of it: a title, a country, a
 * preposition.
 */
public final class GlossedNameExtractor {
  private static final int MAX_RUN_LENGTH = 24;
  private static final int MAX_SURNAME_LENGTH = 6;
  private static final double MIN_SIMILARITY = 0.6;

  private static final String DOTS = "·•・‧－-";
  private static final Pattern GLOSSED =
      Pattern.compile(
          "([\\p{IsHan}"
              + DOTS
              + "]{2,})\\s?[（(]\\s*(\\p{Lu}[\\p{IsLatin}\\p{N}.'’& -]{1,60}?)\\s*"
              + "[,，;；、）)]");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:大学|学院|学会|中心|研究所|研究院|组织|基金会|公司|集团|银行|委员会|协会|会议|大会|峰会|联盟|部|署|局|社|报|法案|协定|条约)");

  /**
   * What stands before a name and is no part of it. Longer ones come first where one ends another.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          PersonNames.anyTitle()
              + "|智库|现任|时任|前任|美国|中国|英国|法国|德国|日本|俄罗斯|加拿大|澳大利亚|印度"
              + "|[在于和与跟同对向由被把从自以就及并的是了为给让即将称叫名]|位于|来自|推动|参加|出席|访问|加入|包括|举行");

  private GlossedNameExtractor() {}

  /**
   * A name in both scripts.
   *
   * @param latin in Latin letters, as the text has it: Nancy Pelosi
   * @param han in Chinese, likeliest first: 佩洛西, 南希·佩洛西
   * @param person whether it was taken for a person's
   */
  public record Name(String latin, List<String> han, boolean person) {
    /** Copies the list. */
    public Name {
      han = List.copyOf(han);
    }
  }

  /**
   * Returns the names that a text gives in both scripts, in its order, each once; the Chinese in
   * simplified characters.
   */
  public static List<Name> find(String text) {
    Set<Name> names = new LinkedHashSet<>();
    for (Matcher glossed = GLOSSED.matcher(TextFolding.simplified(text)); glossed.find(); ) {
      String run = glossed.group(1);
      names.add(
          name(
              run.substring(Math.max(0, run.length() - MAX_RUN_LENGTH)), glossed.group(2).strip()));
    }
    return List.copyOf(names);
  }

  /**
   * Tells whether a text has a Chinese name of two syllables or more that Latin words spell in
   * pinyin, with the surname first or last: Sun Yun and Zhiqun Zhu, for 孙韵 and 朱志群.
   *
   * @param spellings words to try, at least one in each
   */
  public static boolean areSpelledIn(List<List<String>> spellings, String text) {
    return TransliterationSimilarity.areSpelledIn(spellings, text);
  }

  /** Tells whether Chinese characters sound like a Latin name, such as 鲍威尔 like Powell. */
  public static boolean sounds(String latin, String han) {
    return TransliterationSimilarity.similarity(latin, han) >= MIN_SIMILARITY;
  }

  /**
   * Returns names as entries for {@link BilingualDictionary#with}: by the whole name and, for
   * people, by the surname alone; not for 王毅 (Wang Yi), whose last word is no surname.
   */
  public static Map<String, List<String>> entries(List<Name> names) {
    Map<String, Set<String>> entries = new LinkedHashMap<>();
    for (Name name : names) {
      keys(name)
          .forEach(
              key -> entries.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(name.han()));
    }
    return entries.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> List.copyOf(e.getValue()),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static List<String> keys(Name name) {
    String surname = name.latin().substring(name.latin().lastIndexOf(' ') + 1);
    boolean pinyin = TransliterationSimilarity.similarity(name.latin(), name.han().getFirst()) == 1;
    return name.person() && !pinyin ? List.of(name.latin(), surname) : List.of(name.latin());
  }

  private static Name name(String run, String latin) {
    boolean acronym = latin.indexOf(' ') < 0 && latin.substring(1).matches(".*[\\p{Lu}\\p{N}].*");
    if (acronym || ORGANISATION.matcher(run).matches()) {
      return new Name(
          latin, List.of(afterLastWord(run, ORGANISATION.matcher(run).matches())), false);
    }
    int dot = lastDot(run);
    return dot < 0 ? undotted(run, latin) : dotted(run, dot, latin);
  }

  /** 南希·佩洛西: the surname is what follows the last dot, only the first name's start is unsure. */
  private static Name dotted(String run, int dot, String latin) {
    String surname = run.substring(dot + 1);
    String first = latin.split(" ", -1)[0];
    int firstDot =
        IntStream.range(0, run.length()).filter(i -> isDot(run, i)).findFirst().orElse(dot);
    String head = run.substring(0, firstDot);
    String given = sounding(head, first).orElseGet(() -> afterLastWord(head, false));
    return new Name(latin, List.of(surname, given + run.substring(firstDot)), true);
  }

  private static Name undotted(String run, String latin) {
    String cut = afterLastWord(run, false);
    String surname = latin.substring(latin.lastIndexOf(' ') + 1);
    List<String> han =
        sounding(cut, surname, latin)
            .or(() -> sounding(run, surname, latin))
            .map(List::of)
            .orElseGet(() -> endings(cut));
    return new Name(latin, han, true);
  }

  /**
   * Returns the ending of a run that sounds most like one of the Latin names, if any is like it.
   */
  private static Optional<String> sounding(String run, String... latin) {
    String best = "";
    double closest = 0;
    for (int length = 2; length <= Math.min(MAX_SURNAME_LENGTH, run.length()); length++) {
      String ending = run.substring(run.length() - length);
      double alike =
          Arrays.stream(latin)
              .mapToDouble(l -> TransliterationSimilarity.similarity(l, ending))
              .max()
              .orElse(0);
      if (alike >= closest) {
        best = ending;
        closest = alike;
      }
    }
    return closest >= MIN_SIMILARITY ? Optional.of(best) : Optional.empty();
  }

  /** Nothing tells where it starts: a transliterated surname mostly has two to four characters. */
  private static List<String> endings(String run) {
    return run.length() <= 5
        ? List.of(run)
        : Arrays.stream(new int[] {3, 2, 4})
            .mapToObj(n -> run.substring(run.length() - n))
            .toList();
  }

  private static String afterLastWord(String run, boolean organisation) {
    int least = organisation ? 4 : 2;
    int start = 0;
    for (Matcher before = BEFORE.matcher(run); before.find(); ) {
      if (run.length() - before.end() >= least) {
        start = before.end();
      }
    }
    return run.substring(start);
  }

  private static int lastDot(String run) {
    return IntStream.range(0, run.length()).filter(i -> isDot(run, i)).max().orElse(-1);
  }

  private static boolean isDot(String run, int index) {
    return index > 0 && index < run.length() - 1 && DOTS.indexOf(run.charAt(index)) >= 0;
  }
}
