package org.summitqa.dedup;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.summitqa.corpus.Article;
import org.summitqa.text.Language;

/**
 * Something that newspapers and editors do to a text that they print, the same each time.
 *
 * @param kind what is done
 * @param strength how much of it
 * @param change makes the edited paragraphs
 */
record Edit(String kind, String strength, BiFunction<List<String>, Random, List<String>> change) {
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");

  /**
   * Returns all edits.
   *
   * @param local paragraphs that a paper may add of its own
   */
  static List<Edit> all(List<String> local) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit("saved twice", "", (text, random) -> text));
    for (String share : List.of("2/3", "1/2", "1/3", "1/5")) {
      edits.add(new Edit("cut", share, (text, random) -> cut(text, share(share))));
    }
    edits.add(new Edit("headline", "", (text, random) -> headline(text)));
    for (double rate : new double[] {0.005, 0.01, 0.02, 0.04}) {
      String percent = "%.1f %%".formatted(100 * rate);
      edits.add(new Edit("typos", percent, (text, random) -> typos(text, rate, random)));
    }
    edits.add(new Edit("traditional", "", (text, random) -> traditional(text)));
    edits.add(new Edit("merged paragraphs", "pairs", (text, random) -> merged(text, 2)));
    edits.add(new Edit("merged paragraphs", "all", (text, random) -> merged(text, 100)));
    edits.add(new Edit("corrected", "1 number", (text, random) -> corrected(text, 1)));
    edits.add(new Edit("corrected", "3 numbers", (text, random) -> corrected(text, 3)));
    edits.add(new Edit("local paragraph", "1", (text, random) -> local(text, local, 1, random)));
    edits.add(new Edit("local paragraph", "3", (text, random) -> local(text, local, 3, random)));
    edits.add(new Edit("editor's note", "", (text, random) -> noted(text)));
    edits.add(
        new Edit(
            "mixed",
            "cut 2/3, typos 1 %, traditional, note",
            (text, random) -> noted(traditional(typos(cut(text, 2.0 / 3), 0.01, random)))));
    edits.add(
        new Edit(
            "mixed",
            "cut 1/2, local 1, headline, merged",
            (text, random) -> merged(headline(local(cut(text, 0.5), local, 1, random)), 2)));
    return edits;
  }

  /** Returns the edited article under an id of its own. */
  Article of(Article article) {
    Random random = new Random((article.id() + kind + strength).hashCode());
    List<String> edited = change.apply(article.text().lines().toList(), random);
    return StoryArticles.article(article.id() + "/" + kind + strength, "", null, null, edited);
  }

  private static double share(String share) {
    return (share.charAt(0) - '0') / (double) (share.charAt(2) - '0');
  }

  static List<String> cut(List<String> text, double share) {
    int left = (int) (share * text.stream().mapToInt(String::length).sum());
    List<String> kept = new ArrayList<>();
    for (String paragraph : text) {
      if (left > 0) {
        kept.add(paragraph.substring(0, Math.min(left, paragraph.length())));
      }
      left -= paragraph.length();
    }
    return kept;
  }

  private static List<String> headline(List<String> text) {
    List<String> changed = new ArrayList<>(text);
    String first = changed.getFirst();
    changed.set(0, first.replaceFirst("^.{0,30}?(电|\\) [-—]) *(（.{1,10}）)?", ""));
    changed.addFirst(isChinese(text) ? "各方瞩目的消息终于传来" : "What we know so far, and what is next");
    return changed;
  }

  /** Letters are left out, doubled, swapped with the next, or become another of the text. */
  private static List<String> typos(List<String> text, double rate, Random random) {
    String letters = String.join("", text).replaceAll("[\\P{L}]", "");
    return text.stream().map(paragraph -> typos(paragraph, rate, letters, random)).toList();
  }

  private static String typos(String paragraph, double rate, String letters, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      int kind = random.nextDouble() < rate ? random.nextInt(4) : -1;
      switch (kind) {
        case 0 -> {}
        case 1 -> text.append(c).append(c);
        case 2 -> text.insert(Math.max(0, text.length() - 1), c);
        case 3 -> text.append(letters.charAt(random.nextInt(letters.length())));
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  static List<String> traditional(List<String> text) {
    return text.stream().map(TRADITIONAL::transliterate).toList();
  }

  private static List<String> merged(List<String> text, int together) {
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < text.size(); i += together) {
      List<String> some = text.subList(i, Math.min(text.size(), i + together));
      merged.add(String.join(isChinese(text) ? "　" : " ", some));
    }
    return merged;
  }

  static List<String> corrected(List<String> text, int numbers) {
    String whole = String.join("\n", text);
    int left = numbers;
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean change = left > 0 && i > whole.length() / 4 && c >= '1' && c <= '8';
      changed.append(change ? (char) (c + 1) : c);
      if (change) {
        left--;
        i++;
        changed.append(whole, i, Math.min(i + 60, whole.length()));
        i = Math.min(i + 60, whole.length()) - 1;
      }
    }
    List<String> lines = new ArrayList<>(changed.toString().lines().toList());
    lines.add(
        isChinese(text)
            ? "更正：本文较早版本中的数字有误，现已改正。"
            : "Correction: An earlier version gave wrong figures.");
    return lines;
  }

  private static List<String> local(
      List<String> text, List<String> local, int paragraphs, Random random) {
    boolean chinese = isChinese(text);
    List<String> fitting =
        local.stream().filter(one -> isChinese(List.of(one)) == chinese).toList();
    List<String> changed = new ArrayList<>(text);
    for (int i = 0; i < paragraphs; i++) {
      String added = fitting.get(random.nextInt(fitting.size()));
      changed.add(Math.min(1 + 2 * i, changed.size()), added);
    }
    return changed;
  }

  private static List<String> noted(List<String> text) {
    List<String> changed = new ArrayList<>(text);
    changed.addFirst(
        isChinese(text)
            ? "编者按：近日此事引起读者广泛关注，本报特转载如下报道，供读者参考，文中观点不代表本报立场。"
            : "Editor's note: Many readers have asked about this; we reprint the report below.");
    return changed;
  }

  private static boolean isChinese(List<String> text) {
    return Language.of(String.join("", text)) == Language.ZH;
  }
}
