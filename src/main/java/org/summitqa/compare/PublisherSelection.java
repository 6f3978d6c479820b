package org.summitqa.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitqa.ask.Question;
import org.summitqa.evidence.Filter;
import org.summitqa.index.listing.ArticleQuery;
import org.summitqa.index.listing.ArticleQuery.Order;
import org.summitqa.index.listing.CorpusStatistics.Publisher;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.PassageSearch;
import org.summitqa.text.TextFolding;

/** Tells which publishers a question is put to. */
@Component
class PublisherSelection {
  /** How many passages tell which publishers come near a question, where not all can be asked. */
  private static final int MAX_PASSAGES = 50;

  private static final int MAX_NAMED = 100;

  private final ArticleCatalog catalog;
  private final PassageSearch passages;
  private final CompareSettings settings;

  PublisherSelection(ArticleCatalog catalog, PassageSearch passages, CompareSettings settings) {
    this.catalog = catalog;
    this.passages = passages;
    this.settings = settings;
  }

  /**
   * Returns the publishers with articles that pass the filter: all, or where there are too many
   * those with the passages nearest to the question, then those with most articles.
   */
  Choice of(Question question) {
    List<Source> all = all(question.filter());
    if (all.size() <= settings.maxPublishers()) {
      return new Choice(all, List.of());
    }
    List<Source> ordered = nearestFirst(question, all);
    return new Choice(
        ordered.subList(0, settings.maxPublishers()),
        ordered.stream()
            .skip(settings.maxPublishers())
            .map(Source::publisher)
            .filter(Objects::nonNull)
            .limit(MAX_NAMED)
            .toList());
  }

  private List<Source> all(Filter wanted) {
    Set<String> asked =
        wanted.publishers().stream().map(TextFolding::fold).collect(Collectors.toSet());
    Stream<Source> named =
        catalog.statistics().publishers().stream()
            .map(Publisher::name)
            .filter(name -> asked.isEmpty() || asked.contains(TextFolding.fold(name)))
            .map(name -> Source.named(name, wanted));
    Stream<Source> unnamed =
        asked.isEmpty() || asked.contains(Filter.NO_PUBLISHER)
            ? Stream.of(Source.unnamed(wanted))
            : Stream.empty();
    return Stream.concat(named, unnamed).filter(this::hasArticles).toList();
  }

  private boolean hasArticles(Source source) {
    return catalog.articles(new ArticleQuery(null, source.filter(), Order.ID), 0, 0).total() > 0;
  }

  private List<Source> nearestFirst(Question question, List<Source> all) {
    Set<String> near = new LinkedHashSet<>();
    passages
        .search(question.text(), question.filter(), MAX_PASSAGES)
        .forEach(hit -> near.add(TextFolding.fold(name(hit.article().publisher()))));
    List<Source> ordered = new ArrayList<>();
    for (String name : near) {
      all.stream()
          .filter(source -> TextFolding.fold(name(source.publisher())).equals(name))
          .forEach(ordered::add);
    }
    all.stream().filter(source -> !ordered.contains(source)).forEach(ordered::add);
    return ordered;
  }

  private static String name(@Nullable String publisher) {
    return Objects.requireNonNullElse(publisher, Filter.NO_PUBLISHER);
  }

  /**
   * Publishers.
   *
   * @param sources those that are looked at
   * @param others the names of some that are not
   */
  record Choice(List<Source> sources, List<String> others) {}
}
