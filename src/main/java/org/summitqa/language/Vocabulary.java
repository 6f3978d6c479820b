package org.summitqa.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * A list of words of one language, from {@code language/{zh,en}/NAME.txt}: a word a line, or a
 * word, white space, {@code =}, white space and its value. Lines that begin with {@code #} are
 * notes, {@code [section]} begins a part that can be asked for by name. Words stand folded (lower
 * case, simplified characters), so a list is compared with folded text; {@code VocabularyTests}
 * checks every list.
 *
 * @param entries the entries in the order of the file
 */
public record Vocabulary(List<Entry> entries) {
  private static final String FOLDER = "/org/summitqa/language/";

  /** Copies the list. */
  public Vocabulary {
    entries = List.copyOf(entries);
  }

  /**
   * A line of a list.
   *
   * @param section the section that it stands in; empty before the first
   * @param word the word, folded
   * @param value what stands behind {@code =}; empty where nothing does
   */
  public record Entry(String section, String word, String value) {}

  /**
   * Reads a list.
   *
   * @param language whose words they are
   * @param name the file's name without its ending
   * @throws IllegalArgumentException if there is no such list
   */
  public static Vocabulary of(Language language, String name) {
    return load(FOLDER + language.code() + "/" + name + ".txt");
  }

  /**
   * Reads a list of both languages, from {@code language/NAME.txt}.
   *
   * @param name the file's name without its ending
   * @throws IllegalArgumentException if there is no such list
   */
  public static Vocabulary of(String name) {
    return load(FOLDER + name + ".txt");
  }

  private static Vocabulary load(String path) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No list of words " + path);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vocabulary read(String text) {
    List<Entry> entries = new ArrayList<>();
    String section = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        int sign = line.indexOf(" = ");
        String word = sign < 0 ? line : line.substring(0, sign).strip();
        String value = sign < 0 ? "" : line.substring(sign + 3);
        entries.add(new Entry(section, word, value));
      }
    }
    return new Vocabulary(entries);
  }

  /** Returns the entries of one section. */
  public Vocabulary section(String section) {
    return new Vocabulary(entries.stream().filter(e -> e.section().equals(section)).toList());
  }

  /** Returns the entries of some sections, in the order of the file. */
  public Vocabulary sections(String... sections) {
    List<String> wanted = List.of(sections);
    return new Vocabulary(entries.stream().filter(e -> wanted.contains(e.section())).toList());
  }

  /** Returns the words in the order of the file. */
  public List<String> words() {
    return entries.stream().map(Entry::word).toList();
  }

  /** Tells whether a word is in the list; it is folded first. */
  public boolean holds(String word) {
    String folded = TextFolding.fold(word);
    return entries.stream().anyMatch(e -> e.word().equals(folded));
  }

  /**
   * Returns a regular expression that matches any of the words, the longest first, without groups,
   * for a pattern over folded text.
   */
  public String anyOf() {
    return anyOf(e -> Pattern.quote(e.word()));
  }

  /**
   * Returns the same, but each word only where its value lets it: a value is a regular expression
   * without groups in which {@code _} stands for the word, as {@code _\w*} does for all that begins
   * with it and {@code _(?!军)} for what no 军 follows.
   */
  public String inContext() {
    return anyOf(
        e -> {
          String word = Pattern.quote(e.word());
          return e.value().isEmpty() ? word : e.value().replace("_", word);
        });
  }

  private String anyOf(Function<Entry, String> pattern) {
    return entries.stream()
        .sorted(
            Comparator.comparingInt((Entry e) -> e.word().length())
                .reversed()
                .thenComparing(Entry::word))
        .map(pattern)
        .reduce((a, b) -> a + "|" + b)
        .map(all -> "(?:" + all + ")")
        .orElse("(?!)");
  }
}
