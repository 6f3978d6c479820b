package org.summitqa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sha256;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;

/**
 * Tells whether an article has to be read or encoded again. A fingerprint is {@code
 * source.content}: the hash of all that reading depends on (bytes, notes, settings, the reader's
 * version), and the hash of all that the index holds of it. While the first half is the same, the
 * file is not even parsed; while the second is, nothing is encoded, such as after a change of
 * {@code corpus.yml} that concerns other articles.
 */
final class Fingerprints {
  private final String format;
  private final String settings;
  private final CorpusMetadata notes;
  private final String publishers;

  Fingerprints(String format, PassageSettings settings, CorpusMetadata notes) {
    this.format = format;
    this.settings = settings.minLength() + "-" + settings.maxLength();
    this.notes = notes;
    this.publishers = hash(notes.publishers().toString());
  }

  /** Returns the first half, for an article's bytes. */
  String source(String id, String file, byte[] bytes) {
    String note = String.valueOf(notes.articles().get(id));
    String context =
        String.join(
            "\n", format, settings, publishers, note, file, String.valueOf(ArticleReader.VERSION));
    return hash(context + "\n", bytes);
  }

  /** Returns the second half, for an article and its passages. */
  String content(Article article, List<Passage> passages) {
    StringBuilder content = new StringBuilder();
    content.append(format).append('\n').append(article.metadata()).append('\n');
    for (Block block : article.blocks()) {
      content.append(block.kind()).append(block.span().start()).append('\n');
    }
    for (Passage passage : passages) {
      content.append(passage.span()).append(passage.heading()).append('\n');
      passage
          .sentences()
          .forEach(one -> content.append(one.span().start()).append(one.event()).append(' '));
    }
    return hash(content.append(article.text()).toString());
  }

  private static String hash(String text) {
    return hash(text, new byte[0]);
  }

  private static String hash(String text, byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8), bytes), 0, 16);
  }
}
