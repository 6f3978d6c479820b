package org.summitqa.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English phrase cut out of a sense of CC-CEDICT.
 *
 * @param phrase without remarks, articles and the like
 * @param headword what it is a gloss of, simplified
 * @param name whether it is a proper name
 * @param weight how well it stands for the headword as far as the sense tells, 0 to 1
 */
record LexiconGloss(String phrase, String headword, boolean name, double weight) {
  private static final Pattern REFERENCE =
      Pattern.compile("[^\\s\\[(,;]*\\p{IsHan}[^\\s\\[(,;]*(?:\\[[^\\]]*\\])?");
  private static final Pattern DROPPED =
      Pattern.compile(
          "(?i)^\\W*(?:(?:old |erhua |archaic |popular |japanese |nonstandard |\\(\\w+\\) ?)*variants? of|see\\b"
              + "|see also|also (?:written|called|pr|known)|same as|used (?:in|to|as|before|after|with|at)|CL:|unofficial"
              + "|equivalent (?:of|to)|taiwan pr|pr\\.|fig\\.? ?:|particle|lit\\.|component|radical|classifier"
              + "|onom|opposite|contrasted|cf\\b|bird species|idiom\\b)");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)\\((?:[^()]*\\b)?(?:old|archaic|arch|literary|dialect|coll|slang|classical|Tw|formal|idiom|bound form|"
              + "Cantonese|vulgar|derog|euphemism|rare|Buddhism|neologism|Internet slang|Japanese|fig|onom|bird species|HK)\\b[^()]*\\)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:to be |to |a |an |the |be |abbr\\. (?:for|to|of) |lit\\. |fig\\. |i\\.e\\. |e\\.g\\. |esp\\. )+");
  private static final Pattern TAIL =
      Pattern.compile("(?i)(?: (?:sb|sth|oneself|sb's|one's|etc|or|and|of|the|a|to))+\\.?$");
  private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Za-z]?[A-Z]{1,5})\\)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i) (?:municipality|province|(?:sub)?prefecture|city|county|district|state|island|islands"
              + "|(?:county|prefecture|subprovincial)[ -]level city|prefecture[ -]level city|autonomous .*)$");

  /** Returns the phrases of a sense, best first; none where it only points to other entries. */
  static List<LexiconGloss> of(String sense, String headword, String pinyin) {
    List<LexiconGloss> glosses = new ArrayList<>();
    if (DROPPED.matcher(sense).find()) {
      return glosses;
    }
    double marked = MARKED.matcher(sense).find() ? 0.4 : 1;
    String text = sense.startsWith("surname ") ? sense.substring(8) : sense;
    int part = 0;
    for (String piece : REFERENCE.matcher(text).replaceAll("").split("[;/]", -1)) {
      Matcher acronym = ACRONYM.matcher(piece);
      if (acronym.find()) {
        glosses.add(new LexiconGloss(acronym.group(1), headword, true, marked * 0.9));
      }
      double weight = marked / (1 + 0.15 * part++);
      addPiece(piece, headword, pinyin, weight, glosses);
    }
    return glosses;
  }

  private static void addPiece(
      String piece, String headword, String pinyin, double weight, List<LexiconGloss> glosses) {
    String plain = piece;
    for (Matcher remark = REMARK.matcher(plain); remark.find(); remark = REMARK.matcher(plain)) {
      plain = remark.replaceAll(" ");
    }
    double exact = weight * (plain.equals(piece) ? 1 : 0.85);
    plain = strip(plain);
    if (plain.isEmpty()) {
      return;
    }
    if (Character.isUpperCase(plain.charAt(0))) {
      addName(plain, piece, headword, pinyin, exact, glosses);
      return;
    }
    String[] parts = plain.split(",", -1);
    boolean list = parts.length > 1 && List.of(parts).stream().allMatch(p -> words(p) <= 2);
    if (!list && parts.length > 1 && words(parts[0]) <= 3) {
      add(parts[0], headword, false, exact * 0.7, glosses);
    }
    for (String phrase : list ? parts : new String[] {plain}) {
      add(phrase, headword, false, exact * (list ? 0.9 : 1), glosses);
    }
  }

  private static void addName(
      String plain,
      String piece,
      String headword,
      String pinyin,
      double weight,
      List<LexiconGloss> glosses) {
    String name = plain.split(",| in | near | between ", -1)[0].strip();
    add(name, headword, true, weight, glosses);
    String place = PLACE.matcher(name).replaceFirst("");
    if (!place.equals(name)) {
      add(place, headword, true, weight * 0.95, glosses);
    }
    String[] words = name.split(" ", -1);
    String[] parts = headword.split("·", -1);
    if (words.length == parts.length && parts.length > 1) {
      for (int i = 0; i < words.length; i++) {
        add(words[i], parts[i], true, weight * 0.6, glosses);
      }
    } else if (isForeignPerson(name, piece, pinyin)) {
      add(words[words.length - 1], parts[parts.length - 1], true, weight * 0.7, glosses);
    }
  }

  /** A name of several words with years, 特朗普 Donald Trump (1946–), that isn't its own pinyin. */
  private static boolean isForeignPerson(String name, String piece, String pinyin) {
    return name.indexOf(' ') > 0
        && piece.matches(".*\\((?:c\\. ?|born )?\\d{3,4}.*")
        && !letters(pinyin).equals(letters(name));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static void add(
      String phrase, String headword, boolean name, double weight, List<LexiconGloss> glosses) {
    String stripped = strip(phrase);
    if (!stripped.isEmpty() && words(stripped) <= (name ? 5 : 4)) {
      glosses.add(new LexiconGloss(stripped, headword, name, weight));
    }
  }

  private static String strip(String phrase) {
    String once = phrase.replaceAll("\\s+", " ").replaceAll("[\"“”!?…]", "").strip();
    return TAIL.matcher(LEAD.matcher(once).replaceFirst("")).replaceFirst("").strip();
  }

  private static int words(String phrase) {
    return phrase.isBlank() ? 0 : phrase.strip().split("[\\s-]+", -1).length;
  }
}
