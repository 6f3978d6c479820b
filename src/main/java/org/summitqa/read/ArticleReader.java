package org.summitqa.read;

import java.util.List;
import org.summitqa.read.html.HtmlPage;
import org.summitqa.read.text.FeedDump;
import org.summitqa.read.text.JsonLine;
import org.summitqa.read.text.MarkdownText;
import org.summitqa.read.text.PlainText;
import org.summitqa.read.text.RestructuredText;

/**
 * Turns the bytes of a file, or a line of one, into an article: decodes them, finds out the form by
 * what they hold, reads it, and has an editor go over it. Whatever the bytes are, the outcome is an
 * article or a reason; nothing is thrown, and time and memory are bounded by their number.
 *
 * <p>Damage that leaves the text whole is read over: an HTML page or a Markdown file that breaks
 * off is read as far as it goes. Damage to characters is not, since a quote of it would be wrong.
 */
public final class ArticleReader {
  /**
   * Raise it when reading or {@link org.summitqa.when} changes, so that articles are read again.
   */
  public static final int VERSION = 2;

  private final List<ArticleFormat> formats =
      List.of(
          new FeedDump(),
          new HtmlPage(),
          new RestructuredText(),
          new MarkdownText(),
          new PlainText());
  private final ArticleAssembly assembly;

  public ArticleReader(CorpusMetadata notes) {
    this.assembly = new ArticleAssembly(notes);
  }

  /**
   * Reads a file that holds one article.
   *
   * @param id the article's id
   * @param file where the bytes are from, relative to the corpus folder
   * @param bytes all of the file
   */
  public ReadOutcome read(String id, String file, byte[] bytes) {
    if (bytes.length == 0) {
      return new ReadOutcome.Skipped("empty", null);
    }
    return BinarySignature.of(bytes)
        .<ReadOutcome>map(kind -> new ReadOutcome.Skipped("binary: " + kind, "byte 0"))
        .orElseGet(() -> decodeAndRead(id, file, bytes));
  }

  /** Reads a line of a {@code .jsonl} file, which names its own article. */
  public ReadOutcome read(JsonLine line, String file) {
    try {
      SourceArticle source = line.source();
      return assembly.assemble(line.id(), file, source);
    } catch (RuntimeException | StackOverflowError failure) {
      return failed(failure);
    }
  }

  private ReadOutcome decodeAndRead(String id, String file, byte[] bytes) {
    return switch (TextDecoder.decode(bytes)) {
      case TextDecoder.DecodedText.NotText notText ->
          new ReadOutcome.Skipped(notText.reason(), "byte " + notText.offset());
      case TextDecoder.DecodedText.Text decoded -> readText(id, file, decoded.text());
    };
  }

  private ReadOutcome readText(String id, String file, String text) {
    if (text.isBlank()) {
      return new ReadOutcome.Skipped("empty: nothing but white space", null);
    }
    return ParserLimits.excess(text)
        .<ReadOutcome>map(skipped -> skipped)
        .orElseGet(() -> parse(id, file, text));
  }

  private ReadOutcome parse(String id, String file, String text) {
    try {
      ArticleFormat format =
          formats.stream().filter(f -> f.recognises(text)).findFirst().orElseThrow();
      return assembly.assemble(id, file, format.read(text));
    } catch (RuntimeException | StackOverflowError failure) {
      return failed(failure);
    }
  }

  /** A last defence: no library's failure on one file may keep the others from being read. */
  private static ReadOutcome failed(Throwable failure) {
    return new ReadOutcome.Skipped("cannot be read: " + failure.getClass().getSimpleName(), null);
  }
}
