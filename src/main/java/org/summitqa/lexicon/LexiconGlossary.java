package org.summitqa.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * A glossary written by hand: one English word or phrase a line, a tab, its Chinese words parted by
 * {@code |}, best first. Blank lines and lines that start with {@code #} are passed over; a phrase
 * given twice is an error, as are lines without a tab or without words.
 */
public final class LexiconGlossary {
  private static final String SETTING = "summitqa.search.glossary";

  private LexiconGlossary() {}

  /**
   * Reads the user's glossary.
   *
   * @param file its path; blank for none
   * @return its entries; none where there is no file
   * @throws InvalidConfigurationPropertyValueException if the file cannot be read, with its line
   */
  public static Map<String, List<String>> ofUser(String file) {
    if (file.isBlank()) {
      return Map.of();
    }
    try (BufferedReader in = Files.newBufferedReader(Path.of(file))) {
      return read(file, in);
    } catch (NoSuchFileException e) {
      throw new InvalidConfigurationPropertyValueException(SETTING, file, "There is no such file");
    } catch (IOException e) {
      throw new InvalidConfigurationPropertyValueException(
          SETTING, file, "It cannot be read as UTF-8 text");
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationPropertyValueException(SETTING, file, e.getMessage());
    }
  }

  /**
   * Reads a glossary to its end.
   *
   * @param name what errors call it, such as its path
   * @return Chinese words by English phrase as written, in the order of the lines
   * @throws IllegalArgumentException if a line can't be read: {@code glossary.tsv:12: …}
   */
  static Map<String, List<String>> read(String name, Reader in) throws IOException {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    Map<String, Integer> lineOf = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = name + ":" + number + ": ";
      String[] fields = line.split("\t", -1);
      if (fields.length != 2) {
        throw new IllegalArgumentException(where + "not two fields parted by one tab: " + line);
      }
      if (EnglishTokenizer.of(fields[0]).isEmpty()) {
        throw new IllegalArgumentException(where + "no English word before the tab: " + line);
      }
      Integer earlier = lineOf.putIfAbsent(fields[0].strip(), number);
      if (earlier != null) {
        throw new IllegalArgumentException(
            where + "\"" + fields[0] + "\" is given in line " + earlier + " already");
      }
      entries.put(fields[0].strip(), chinese(where, fields[1]));
    }
    return entries;
  }

  private static List<String> chinese(String where, String field) {
    List<String> words =
        Arrays.stream(field.split("\\|", -1)).map(String::strip).distinct().toList();
    if (words.contains("")) {
      throw new IllegalArgumentException(where + "an empty Chinese word: " + field);
    }
    return words;
  }
}
