package org.summitqa.web.corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitqa.archive.ArchivedArticle;
import org.summitqa.archive.TextChange;
import org.summitqa.archive.TextChanges;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.dedup.Republications;
import org.summitqa.edit.EditTag;

/**
 * An article with its clean text.
 *
 * @param article what is known of it beside the text
 * @param text its clean text
 * @param file the file that it was read from, relative to the corpus folder
 * @param version names what is shown of it
 * @param newest the version that the corpus has now; null where the article was withdrawn
 * @param changes what the newest version says otherwise, in the order of the text; none where the
 *     newest is shown, or the article was withdrawn
 * @param alsoIn other articles that print the newest text, by publication, then id; as many as are
 *     named
 * @param alsoInCount how many there are in all
 */
record ArticleResponse(
    @JsonUnwrapped ArticleDescription article,
    String text,
    String file,
    String version,
    @Nullable String newest,
    List<TextChange> changes,
    List<ArticleReference> alsoIn,
    int alsoInCount) {
  /** Returns what tells it from all else that is shown under its id, for a change as well. */
  String tag() {
    return EditTag.shown(
        EditTag.of(version, article.url(), article.publisher(), article.publishedAt()), this);
  }

  /** Returns an article as it is now. */
  static ArticleResponse of(Article article, Optional<Republications> reprints) {
    ArticleMetadata about = article.metadata();
    return of(about, article.text(), about.version(), List.<TextChange>of(), reprints);
  }

  /**
   * Returns an article as it was.
   *
   * @param newest as it is now; empty where it was withdrawn
   */
  static ArticleResponse of(
      ArchivedArticle kept, Optional<Article> newest, Optional<Republications> reprints) {
    return of(
        kept.metadata(),
        kept.text(),
        newest.map(article -> article.metadata().version()).orElse(null),
        newest.map(article -> TextChanges.between(kept.text(), article.text())).orElse(List.of()),
        reprints);
  }

  private static ArticleResponse of(
      ArticleMetadata about,
      String text,
      @Nullable String newest,
      List<TextChange> changes,
      Optional<Republications> reprints) {
    return new ArticleResponse(
        ArticleDescription.of(about),
        text,
        about.file(),
        about.version(),
        newest,
        changes,
        reprints.map(Republications::others).orElse(List.of()),
        reprints.map(Republications::count).orElse(0));
  }
}
