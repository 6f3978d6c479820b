package org.summitqa.passages;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.temporal.ArticleTimes;
import org.summitqa.text.Span;

/**
 * Cuts an article into passages: runs of whole sentences of one section, which together cover every
 * sentence of the text but headings exactly once. Each sentence is given the time of the event that
 * it tells of.
 *
 * <p>A heading ends the section before it, and goes with each passage of its own section beside the
 * text. Only where an article has nothing but headings are they its sentences.
 */
public final class PassageSplitter {
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final PassageBalance balance;

  public PassageSplitter(PassageSettings settings) {
    this.balance = new PassageBalance(settings);
  }

  /** Returns the article's passages in text order; none where its text is blank. */
  public List<Passage> split(Article article) {
    boolean onlyHeadings = article.blocks().stream().allMatch(PassageSplitter::isHeading);
    ArticleTimes times = new ArticleTimes(article.metadata().publishedAt());
    List<Passage> passages = new ArrayList<>();
    List<Sentence> section = new ArrayList<>();
    String heading = "";
    for (Block block : article.blocks()) {
      if (isHeading(block) && !onlyHeadings) {
        close(article, heading, section, passages);
        heading = block.span().of(article.text());
      } else {
        sentenceSplitter.split(article.text(), block.span()).stream()
            .map(sentence -> isCaption(block) ? times.beside(sentence) : times.next(sentence))
            .forEach(section::add);
      }
    }
    close(article, heading, section, passages);
    return passages;
  }

  private void close(
      Article article, String heading, List<Sentence> section, List<Passage> passages) {
    for (List<Sentence> run : balance.runs(section)) {
      Span span = new Span(run.getFirst().span().start(), run.getLast().span().end());
      String id = Passage.id(article.id(), passages.size());
      passages.add(new Passage(id, article.id(), heading, span, span.of(article.text()), run));
    }
    section.clear();
  }

  private static boolean isCaption(Block block) {
    return block.kind() == Block.Kind.CAPTION;
  }

  private static boolean isHeading(Block block) {
    return block.kind() == Block.Kind.HEADING;
  }
}
