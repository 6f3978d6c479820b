package org.summitqa.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;
import org.summitqa.search.Lexicon;

/** What news in general is about. */
@Component
final class Topics {
  private final List<String> english;

  Topics() {
    this.english = read();
  }

  /**
   * Returns the topics, each with its forms in English and Chinese text. For readers of Chinese
   * there is one for each Chinese word.
   */
  List<Subject> in(Lexicon lexicon, Language reader) {
    List<Subject> subjects = new ArrayList<>();
    for (String topic : english) {
      List<String> han = Subjects.forms(topic, lexicon);
      if (reader == Language.ZH) {
        han.forEach(word -> subjects.add(new Subject(word, List.of(word), false)));
      } else {
        List<String> forms = new ArrayList<>(han);
        forms.add(TextFolding.fold(topic));
        subjects.add(new Subject(topic, forms, false));
      }
    }
    return subjects.stream().distinct().toList();
  }

  private static List<String> read() {
    InputStream file =
        Objects.requireNonNull(Topics.class.getResourceAsStream("topics.txt"), "topics.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
