package org.summitqa.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.summitqa.ingest.ReadOutcome.Skipped;

/** Reads the files of a corpus one after the other, and hands each article on. */
final class CorpusReading {
  /** Broken lines of one file that are reported one by one. */
  private static final int MOST_LINE_PROBLEMS = 20;

  private final IndexUpdate update;
  private final ArticleReader reader;
  private final long maxBytes;

  CorpusReading(IndexUpdate update, ArticleReader reader, long maxBytes) {
    this.update = update;
    this.reader = reader;
    this.maxBytes = maxBytes;
  }

  void read(List<CorpusFile> files, IngestionListener listener) {
    ProgressMeter meter = new ProgressMeter(total(files), update, listener);
    for (CorpusFile file : files) {
      try {
        if (JsonLines.recognises(file.path())) {
          readLines(file, meter);
        } else {
          readWhole(file);
          meter.step();
        }
      } catch (IOException e) {
        update.skip(file.name(), new Skipped(ReadFailure.reason(e), null));
      }
    }
  }

  private static long total(List<CorpusFile> files) {
    long total = 0;
    for (CorpusFile file : files) {
      try {
        total += JsonLines.recognises(file.path()) ? JsonLines.count(file.path()) : 1;
      } catch (IOException reportedWhenRead) {
        total++;
      }
    }
    return total;
  }

  private void readWhole(CorpusFile file) throws IOException {
    byte[] bytes;
    try (InputStream input = Files.newInputStream(file.path())) {
      bytes = input.readNBytes((int) maxBytes + 1);
    }
    if (bytes.length > maxBytes) {
      String reason = "larger than summitqa.corpus.max-file-size (%d bytes)".formatted(maxBytes);
      update.skip(file.name(), new Skipped(reason, "byte " + maxBytes));
      return;
    }
    String id = file.articleId();
    IndexUpdate.Source source = new IndexUpdate.Source(id, file.name(), 0);
    update.offer(source, bytes, () -> reader.read(id, file.name(), bytes));
  }

  private void readLines(CorpusFile file, ProgressMeter meter) throws IOException {
    int broken = 0;
    try (JsonLines lines = new JsonLines(file.path(), maxBytes)) {
      for (Optional<JsonLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Optional<String> problem = readLine(file, next.get());
        broken += problem.isPresent() ? 1 : 0;
        if (problem.isPresent() && broken <= MOST_LINE_PROBLEMS) {
          String position = "line " + next.get().number();
          update.skip(file.name(), new Skipped(problem.get(), position));
        }
        meter.step();
      }
    }
    if (broken > MOST_LINE_PROBLEMS) {
      String more = (broken - MOST_LINE_PROBLEMS) + " more lines that are no articles";
      update.skip(file.name(), new Skipped(more, null));
    }
  }

  private Optional<String> readLine(CorpusFile file, JsonLines.Line line) {
    return switch (line.content()) {
      case TextDecoder.Decoded.NotText notText -> Optional.of(notText.reason());
      case TextDecoder.Decoded.Text text ->
          switch (JsonLine.parse(text.text())) {
            case JsonLine.Parsed.Broken reason -> Optional.of(reason.reason());
            case JsonLine.Parsed.Line parsed -> {
              offer(file, line.number(), parsed.line(), text.text());
              yield Optional.empty();
            }
          };
    };
  }

  private void offer(CorpusFile file, int number, JsonLine line, String text) {
    IndexUpdate.Source source = new IndexUpdate.Source(line.id(), file.name(), number);
    update.offer(source, text.getBytes(UTF_8), () -> reader.read(line, file.name()));
  }
}
