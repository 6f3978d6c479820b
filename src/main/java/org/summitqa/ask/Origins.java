package org.summitqa.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Language;

/** Tells whose texts an answer rests on. */
final class Origins {
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * Takes the passages that an answer may cite.
   *
   * @param language the language of the names that agencies have in several
   */
  Origins(List<Hit> hits, Language language) {
    hits.forEach(hit -> names.put(hit.article().id(), hit.reprints().origin().in(language)));
  }

  /** Returns the origins of what is cited, by the first citation of each. */
  List<Answer.Origin> of(List<Citation> cited) {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (Citation one : cited) {
      articles.computeIfAbsent(name(one), name -> new LinkedHashSet<>()).add(one.articleId());
    }
    for (Citation one : cited) {
      Set<String> same = articles.computeIfAbsent(name(one), name -> new LinkedHashSet<>());
      one.alsoIn().stream().map(ArticleReference::articleId).forEach(same::add);
    }
    List<Answer.Origin> origins = new ArrayList<>();
    articles.forEach((name, ids) -> origins.add(new Answer.Origin(name, List.copyOf(ids))));
    return origins;
  }

  private String name(Citation cited) {
    return names.getOrDefault(cited.articleId(), cited.articleId());
  }
}
