package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** What news in general is about. */
@Component
final class Topics {
  private final List<String> english;

  Topics() {
    this.english =
        Vocabulary.of(Language.EN, "topics").entries().stream()
            .map(topic -> topic.value().isEmpty() ? topic.word() : topic.value())
            .toList();
  }

  /**
   * Returns the topics, each with its forms in English and Chinese text. For readers of Chinese
   * there is one for each Chinese word.
   */
  List<Subject> in(BilingualDictionary lexicon, Language reader) {
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
}
