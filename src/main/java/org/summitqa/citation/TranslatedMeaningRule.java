package org.summitqa.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.citation.EnglishMeaning.Name;
import org.summitqa.citation.EnglishMeaning.Term;
import org.summitqa.corpus.Language;
import org.summitqa.search.NamesInText;

/**
 * An English sentence over a Chinese quote says in other words what the quote says:
 *
 * <ul>
 *   <li>its names stand in the quote, in Chinese, in pinyin's sense or in Latin letters; in the
 *       article's title only where the quote speaks of 双方, 两国 and the like
 *   <li>whom it has say something, says something in the quote, if anybody does
 *   <li>words for deeds ({@link Deeds}) stand in the quote
 *   <li>what the quote only denies is not affirmed, and the other way round
 *   <li>who did it and to whom are in the quote's order ({@link ActorOrder})
 *   <li>of its other words, by weight, the share {@value #LEAST} stands in the quote
 * </ul>
 */
final class TranslatedMeaningRule implements SupportRule {
  /** The least share of words, 0 to 1. */
  static final double LEAST = 0.6;

  private static final double LEAST_SURE = 0.8;
  private static final int FEWEST_SURE = 3;
  private static final Pattern BOTH = Pattern.compile("双方|两国|两人|两位|二人|元首|双边");
  private static final Pattern SUBJECT_REPORTS =
      Pattern.compile(
          "[^,，。;；\\n]{2,}?(?:表示|指出|强调|认为|重申|写道|警告|担忧|担心|希望|敦促|提到|提出|承诺|否认|确认|透露|宣布|质疑|补充"
              + "|回应|批评|回答|表达|形容|发推|称|说)");
  private static final Pattern COMPANION =
      Pattern.compile("(?:会见|会晤|要求|邀请|[与同向对跟])\\p{IsHan}{2,4}?(?=会|见|举行|时|表|提|重|强|通|谈)");
  private static final Pattern CONTINUES = Pattern.compile("\\W*(?:他|她|并|还|也|同时|此外|另外|其中|这|该|那)");

  /** What a word counts for which another has a character of, and how many words are tried. */
  private static final double AKIN = 0.5;

  private static final int NEAREST = 3;
  private static final String COMMON = "的了一不在有人国中大上下个会来为主得用出行年月生自发成分部方面子之其以第次两三二";
  private static final Pattern CLAUSE_END = Pattern.compile("[,，.。;；:：!！?？、“”\"「」\\n]|但|而是");
  private static final Pattern HARMLESS =
      Pattern.compile("不仅|不但|不只|不断|不过|不久|不同(?!意)|不少|不管|不论|无论|未来|没收|非常|非洲|非凡|除非|前所未有");
  private static final Pattern DENYING = Pattern.compile("[不没未无勿]|并非|绝非");
  private static final int SCOPE = 20;
  private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|cannot)\\b|n't\\b");
  private static final Pattern ENGLISH_DENYING =
      Pattern.compile(
          "\\b(?:not|no|never|without|neither|nor|none|cannot|refus\\w*|reject\\w*|den(?:y|ies|ied)"
              + "|oppos\\w*|against|avoid\\w*|prevent\\w*|stop\\w*|halt\\w*|ban|bans|banned|unlikely"
              + "|fail\\w*|lack\\w*|declin\\w*|unable|instead|rather|unwilling|unacceptable|unnecessary"
              + "|inability|inevitabl\\w+)\\b|n't\\b");

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() != Language.EN || source.language() != Language.ZH) {
      return true;
    }
    EnglishMeaning meaning = claim.meaning();
    return meaning.deeds().stream()
            .allMatch(deed -> deed.stream().anyMatch(source.text()::contains))
        && share(claim, source) >= LEAST
        && meaning.names().stream().allMatch(name -> isNamed(name, source))
        && ActorOrder.agrees(claim, source)
        && !isReversed(claim, source);
  }

  private static boolean isNamed(Name name, Statement source) {
    return stands(name, source.text())
        || (BOTH.matcher(source.text()).find() && stands(name, source.title()))
        || source.words().containsAll(name.words())
        || NamesInText.areSpelledIn(spellings(name), source.text());
  }

  private static boolean stands(Name name, String text) {
    return name.chinese().stream().anyMatch(chinese -> ChineseNames.stands(chinese, text));
  }

  // All runs of neighbouring words that hold the name: President Sun Yun, Sun Yun, Yun.
  private static List<List<String>> spellings(Name name) {
    List<List<String>> spellings = new ArrayList<>();
    for (int start = 0; start < name.run().size(); start++) {
      for (int end = start + 1; end <= name.run().size(); end++) {
        List<String> words = name.run().subList(start, end);
        if (words.containsAll(List.of(name.source().split(" ", -1)))) {
          spellings.add(words);
        }
      }
    }
    return spellings;
  }

  /**
   * Returns what of a quote a sentence may rest on: what its speakers say there, where the quote
   * has others speak, too; nothing where they say nothing.
   */
  private static String said(List<Name> speakers, String text) {
    if (speakers.isEmpty() || speakers.stream().noneMatch(speaker -> stands(speaker, text))) {
      return text;
    }
    StringBuilder theirs = new StringBuilder();
    boolean speaking = true;
    boolean spoke = false;
    boolean anybody = false;
    for (String clause : text.split("(?<=[,，。;；!！?？\\n])", -1)) {
      Matcher report = SUBJECT_REPORTS.matcher(clause);
      if (report.find() && !CONTINUES.matcher(clause).lookingAt()) {
        String subject = clause.substring(0, report.end());
        speaking =
            speakers.stream()
                .anyMatch(one -> stands(one, COMPANION.matcher(subject).replaceAll(" ")));
        spoke |= speaking;
        anybody = true;
      }
      theirs.append(speaking ? clause : "");
    }
    if (spoke) {
      return theirs.toString();
    }
    return anybody ? "" : text;
  }

  /** Tells whether little doubt is left, so that a quote may be chosen that was not cited. */
  static boolean isSure(Statement claim, Statement source) {
    EnglishMeaning meaning = claim.meaning();
    return !meaning.names().isEmpty()
        && meaning.terms().size() >= FEWEST_SURE
        && share(claim, source) >= LEAST_SURE;
  }

  /** Returns the share of an English claim's words that a Chinese quote has, 0 to 1. */
  static double share(Statement claim, Statement source) {
    EnglishMeaning meaning = claim.meaning();
    return share(meaning.terms(), source, said(meaning.speakers(), source.text()));
  }

  private static double share(List<Term> terms, Statement source, String text) {
    double all = 0;
    double found = 0;
    for (Term term : terms) {
      double credit = source.words().contains(term.source()) ? 1 : credit(term, text);
      if (credit == 1 || !term.deed()) {
        all += term.weight();
        found += credit * term.weight();
      }
    }
    return all == 0 ? 0 : found / all;
  }

  // A phrase may be said word for word; a word by another that has a character of it.
  private static double credit(Term term, String text) {
    if (stands(term, text)) {
      return 1;
    }
    if (!term.parts().isEmpty()) {
      double all = term.parts().stream().mapToDouble(Term::weight).sum();
      return term.parts().stream().mapToDouble(p -> p.weight() * credit(p, text)).sum() / all;
    }
    return term.chinese().stream()
            .limit(NEAREST)
            .flatMapToInt(String::chars)
            .anyMatch(c -> COMMON.indexOf(c) < 0 && text.indexOf(c) >= 0)
        ? AKIN
        : 0;
  }

  // 散步 may be 散了步.
  private static boolean stands(Term term, String text) {
    return term.chinese().stream()
        .anyMatch(
            word ->
                text.contains(word)
                    || (word.length() == 2
                        && text.contains(word.charAt(0) + "了" + word.charAt(1))));
  }

  private static boolean isReversed(Statement claim, Statement source) {
    List<Term> terms = claim.meaning().terms();
    if (!ENGLISH_DENYING.matcher(claim.text()).find()) {
      return terms.stream().anyMatch(term -> denied(term, source.text(), true));
    }
    Matcher not = NOT.matcher(claim.text());
    return not.find()
        && firstAfter(not.end(), claim.text(), terms)
            .filter(term -> stands(term, source.text()))
            .filter(term -> !denied(term, source.text(), false))
            .isPresent();
  }

  private static Optional<Term> firstAfter(int start, String text, List<Term> terms) {
    return terms.stream()
        .filter(term -> place(term, start, text) >= 0)
        .min(Comparator.comparingInt(term -> place(term, start, text)));
  }

  private static int place(Term term, int start, String text) {
    return text.indexOf(term.source().toLowerCase(Locale.ROOT), start);
  }

  /** Tells whether a text denies a term wherever it has it, or anywhere. */
  private static boolean denied(Term term, String text, boolean everywhere) {
    List<Boolean> denials = new ArrayList<>();
    for (String chinese : term.chinese()) {
      for (int at = text.indexOf(chinese); at >= 0; at = text.indexOf(chinese, at + 1)) {
        denials.add(isDenied(text, at, at + chinese.length()));
      }
    }
    return !denials.isEmpty() && (everywhere ? !denials.contains(false) : denials.contains(true));
  }

  private static boolean isDenied(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - SCOPE), start);
    int from = 0;
    for (Matcher clause = CLAUSE_END.matcher(before); clause.find(); ) {
      from = clause.end();
    }
    String scope = HARMLESS.matcher(before.substring(from)).replaceAll("");
    return DENYING.matcher(scope).find() || text.startsWith("不", end);
  }
}
