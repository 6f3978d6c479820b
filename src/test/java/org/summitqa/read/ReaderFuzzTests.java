package org.summitqa.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.summitqa.corpus.Article;
import org.summitqa.passages.PassageSettings;
import org.summitqa.passages.PassageSplitter;
import org.summitqa.read.html.HtmlPage;
import org.summitqa.read.text.FeedDump;
import org.summitqa.read.text.JsonLine;
import org.summitqa.read.text.MarkdownText;
import org.summitqa.read.text.PlainText;
import org.summitqa.read.text.RestructuredText;

/**
 * Readers on bytes of any kind: replays its inputs in every build, and searches for new ones with
 * {@code JAZZER_FUZZ=1}. The formats are called without the reader's last defence, so that what
 * they throw shows.
 */
class ReaderFuzzTests {
  private static final List<ArticleFormat> FORMATS =
      List.of(
          new FeedDump(),
          new HtmlPage(),
          new RestructuredText(),
          new MarkdownText(),
          new PlainText());

  @FuzzTest(maxDuration = "3m")
  void noBytesMakeAReaderThrow(byte[] bytes) {
    if (!(TextDecoder.decode(bytes) instanceof TextDecoder.DecodedText.Text decoded)
        || ParserLimits.excess(decoded.text()).isPresent()) {
      return;
    }
    ArticleAssembly assembly = new ArticleAssembly(CorpusMetadata.NONE);
    for (ArticleFormat format : FORMATS) {
      if (format.recognises(decoded.text())
          && assembly.assemble("id", "file", format.read(decoded.text()))
              instanceof ReadOutcome.ReadArticle read) {
        check(read.article());
      }
    }
    if (JsonLine.parse(decoded.text()) instanceof JsonLine.ParseResult.Line parsed) {
      assembly.assemble("id", "file", parsed.line().source());
    }
  }

  private static void check(Article article) {
    new PassageSplitter(new PassageSettings(200, 350))
        .split(article)
        .forEach(
            passage -> {
              if (!passage.span().of(article.text()).equals(passage.text())) {
                throw new AssertionError("The span does not equal its text: " + passage);
              }
            });
  }
}
