package org.summitqa.compare.differences;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.compare.Topic;
import org.summitqa.corpus.Article;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.text.TextFolding;

/** Finds articles about an event that leave a topic out. */
final class OmissionFinder {
  private static final int NAMES = 2;

  private final Topic topic;
  private final ArticleCatalog catalog;
  private final BilingualDictionary lexicon;

  OmissionFinder(Topic topic, ArticleCatalog catalog, BilingualDictionary lexicon) {
    this.topic = topic;
    this.catalog = catalog;
    this.lexicon = lexicon;
  }

  /**
   * That a publisher's articles about an event leave the topic out.
   *
   * @param leaver the sentence of those articles that comes nearest to the question
   * @param tellers who tells of the topic at that event, at least one
   */
  record Silence(ClaimMention leaver, List<ClaimMention> tellers) {}

  /**
   * Returns a publisher's silence, where it has an article about what a teller tells, and all such
   * articles leave the topic out.
   */
  Optional<Silence> of(PublisherResponse voice, List<ClaimMention> tellers) {
    List<EvidenceSentence> same =
        voice.evidence().sentences().stream()
            .filter(sentence -> tellers.stream().anyMatch(teller -> isOfOne(teller, sentence)))
            .toList();
    boolean leftOut =
        Stream.concat(same.stream(), voice.told().stream())
            .map(sentence -> sentence.hit().article().id())
            .distinct()
            .allMatch(this::isLeftOutOf);
    return leftOut
        ? same.stream()
            .max(Comparator.comparingDouble(EvidenceSentence::relevance))
            .map(sentence -> silence(sentence, same, tellers))
        : Optional.empty();
  }

  private Silence silence(
      EvidenceSentence nearest, List<EvidenceSentence> same, List<ClaimMention> tellers) {
    return new Silence(
        new ClaimMention(nearest, ""),
        tellers.stream()
            .filter(teller -> same.stream().anyMatch(sentence -> isOfOne(teller, sentence)))
            .toList());
  }

  private boolean isLeftOutOf(String articleId) {
    return catalog.article(articleId).map(Article::text).filter(topic::isLeftOutOf).isPresent();
  }

  private boolean isOfOne(ClaimMention teller, EvidenceSentence sentence) {
    Days told = EventDays.of(teller.sentence());
    return told.meet(EventDays.before(sentence.hit().article().publishedAt()))
        && sharesNames(teller.sentence(), sentence);
  }

  /** The people and places that a teller names stand in the other article, too. */
  private boolean sharesNames(EvidenceSentence teller, EvidenceSentence sentence) {
    Set<String> names = new TreeSet<>();
    Stream.of(teller.hit().article().title(), teller.hit().passage().text())
        .map(TextFolding::fold)
        .flatMap(text -> lexicon.chineseNamesIn(text).stream())
        .filter(name -> topic.names().stream().noneMatch(name::contains))
        .forEach(names::add);
    String other =
        TextFolding.fold(sentence.hit().article().title() + "\n" + sentence.hit().passage().text());
    return names.stream().filter(other::contains).count() >= NAMES;
  }
}
