package org.summitqa.index.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.search.IndexForTests;
import org.summitqa.text.Span;

/** Stores articles for tests, a passage a paragraph. */
public final class PrintedArticles {
  private static final Pattern SENTENCE = Pattern.compile("[^。？！]+[。？！”]*");

  private PrintedArticles() {}

  public static void store(IndexForTests index, Article article) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : article.blocks()) {
      String id = Passage.id(article.id(), passages.size());
      String text = block.span().of(article.text());
      passages.add(
          new Passage(
              id, article.id(), "", block.span(), text, sentences(text, block.span().start())));
    }
    index.articles().replace(article, "fingerprint", passages);
  }

  private static List<Sentence> sentences(String text, int start) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(
            (MatchResult found) ->
                new Sentence(new Span(start + found.start(), start + found.end()), found.group()))
        .toList();
  }
}
