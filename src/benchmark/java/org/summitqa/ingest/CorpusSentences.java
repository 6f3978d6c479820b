package org.summitqa.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.passages.PassageSettings;
import org.summitqa.passages.PassageSplitter;
import org.summitqa.passages.SentenceSplitter;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.read.ReadOutcome;
import org.summitqa.read.TextDecoder;
import org.summitqa.read.text.JsonLine;
import org.summitqa.read.text.JsonLines;
import org.summitqa.text.Span;

/** The sentences of a corpus, read and cut as for the index. */
public final class CorpusSentences {
  private static final long MAX_LINE_BYTES = 10_000_000;
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final PassageSplitter PASSAGES =
      new PassageSplitter(new PassageSettings(200, 350));

  private final ArticleReader reader = new ArticleReader(CorpusMetadata.parse(""));
  private final List<String> sentences = new ArrayList<>();

  private CorpusSentences() {}

  /**
   * Reads a corpus.
   *
   * @param corpus a {@code .jsonl} file, or a folder of files that are an article each
   * @return all sentences, in the order of files and text
   */
  public static List<String> of(Path corpus) throws IOException {
    CorpusSentences read = new CorpusSentences();
    if (Files.isDirectory(corpus)) {
      read.files(corpus);
    } else {
      read.lines(corpus);
    }
    return List.copyOf(read.sentences);
  }

  /** Cuts a text into its sentences. */
  public static List<String> cut(String text) {
    return SPLITTER.split(text, new Span(0, text.length())).stream().map(Sentence::text).toList();
  }

  private void files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(CorpusMetadata.FILE)) {
          add(reader.read(name, name, Files.readAllBytes(file)));
        }
      }
    }
  }

  private void lines(Path file) throws IOException {
    try (JsonLines lines = new JsonLines(file, MAX_LINE_BYTES)) {
      for (Optional<JsonLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (next.get().content() instanceof TextDecoder.DecodedText.Text text
            && JsonLine.parse(text.text()) instanceof JsonLine.ParseResult.Line parsed) {
          add(reader.read(parsed.line(), file.toString()));
        }
      }
    }
  }

  private void add(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.ReadArticle read) {
      for (Passage passage : PASSAGES.split(read.article())) {
        passage.sentences().forEach(sentence -> sentences.add(sentence.text()));
      }
    }
  }
}
