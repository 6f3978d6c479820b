package org.summitqa.edit;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.ArticleStore;
import org.summitqa.ingest.ArticleValidator;

/**
 * Finds the files that give an article. The index says where it was read from; what the index has
 * not seen yet is found under the names that files of the id have. So nothing has to be listed,
 * however many files there are; only a line of a file that was never read is not found.
 */
@Component
final class ArticlePlaces {
  private static final List<String> ENDINGS =
      List.of(
          "",
          ".jsonl",
          ".ndjson",
          ".json",
          ".html",
          ".htm",
          ".xhtml",
          ".md",
          ".markdown",
          ".rst",
          ".txt",
          ".text");
  private static final String NOTES = "corpus.yml";

  private final ArticleStore store;
  private final long longest;

  ArticlePlaces(ArticleStore store, CorpusSettings corpus) {
    this.store = store;
    this.longest = corpus.maxFileSize().toBytes();
  }

  /** Returns the files in the order of their names, of which a run reads the first. */
  List<ArticleLocation> of(Path root, ArticleId id) throws IOException {
    Set<String> names = new TreeSet<>();
    ENDINGS.forEach(ending -> names.add(id.value() + ending));
    store.file(id.value()).ifPresent(names::add);
    names.remove(NOTES);
    List<ArticleLocation> places = new ArrayList<>();
    for (String name : names) {
      Path path = StorageErrors.below(root, name).normalize();
      if (CorpusRoot.holds(root, path)) {
        addIfGiven(places, id, name, path);
      }
    }
    return places;
  }

  /** Returns the file that the index has an article from, empty where that file is not there. */
  Optional<String> indexed(Path root, ArticleId id) throws IOException {
    Optional<String> name = store.file(id.value());
    return name.isPresent()
            && CorpusRoot.holds(root, StorageErrors.below(root, name.get()).normalize())
        ? name
        : Optional.empty();
  }

  private void addIfGiven(List<ArticleLocation> places, ArticleId id, String name, Path path)
      throws IOException {
    try {
      if (ArticleValidator.holdsLines(path)) {
        LineFile lines = new LineFile(path, longest);
        if (store.file(id.value()).filter(name::equals).isPresent()) {
          lines.requireBytes();
        }
        if (lines.line(id).isPresent()) {
          places.add(new ArticleLocation(name, path, true));
        }
      } else if (ArticleValidator.fileId(name).equals(id.value())) {
        places.add(new ArticleLocation(name, path, false));
      }
    } catch (NoSuchFileException justGone) {
      // Someone deleted it meanwhile: it gives nothing any more.
    }
  }
}
