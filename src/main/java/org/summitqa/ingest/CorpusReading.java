package org.summitqa.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.summitqa.folder.CorpusFile;
import org.summitqa.folder.FileStamp;
import org.summitqa.ingest.IndexUpdate.Source;
import org.summitqa.read.ArticleReader;
import org.summitqa.read.ReadFailure;
import org.summitqa.read.ReadOutcome;
import org.summitqa.read.ReadOutcome.Skipped;
import org.summitqa.read.TextDecoder;
import org.summitqa.read.text.JsonLine;
import org.summitqa.read.text.JsonLines;

/** Reads the files of a corpus one after the other, and hands each article on. */
final class CorpusReading {
  /** Broken lines of one file that are reported one by one. */
  private static final int MAX_LINE_PROBLEMS = 20;

  private final IndexUpdate update;
  private final ArticleReader reader;
  private final long maxBytes;
  private final FileReadCache known;
  private List<Source> articles = new ArrayList<>();
  private List<Skipped> brokenLines = new ArrayList<>();

  CorpusReading(IndexUpdate update, ArticleReader reader, long maxBytes, FileReadCache known) {
    this.update = update;
    this.reader = reader;
    this.maxBytes = maxBytes;
    this.known = known;
  }

  /**
   * Reads files.
   *
   * @param files the files, in the order in which they claim ids
   * @param unsettled names of those that are being written, of which the version before stays
   */
  void read(List<CorpusFile> files, Set<String> unsettled, IngestionListener listener) {
    ProgressMeter meter = new ProgressMeter(total(files), update, listener);
    for (CorpusFile file : files) {
      Optional<FileReadCache.CachedFile> stays =
          unsettled.contains(file.name()) ? known.last(file) : known.unchanged(file);
      if (stays.isPresent()) {
        keep(file, stays.get());
        meter.step(stays.get().articles().size());
      } else if (unsettled.contains(file.name())) {
        update.defer(file.name());
        meter.step(1);
      } else {
        readAnew(file, meter);
      }
    }
  }

  private void keep(CorpusFile file, FileReadCache.CachedFile stays) {
    long problems = update.problems();
    stays.articles().forEach(update::keep);
    if (update.problems() > problems) {
      // An article that another file gives, too, has to be read when that one goes.
      known.forget(file);
    }
    stays.broken().forEach(line -> update.skip(file.name(), line));
  }

  private long total(List<CorpusFile> files) {
    long total = 0;
    for (CorpusFile file : files) {
      try {
        Optional<FileReadCache.CachedFile> unchanged = known.unchanged(file);
        total +=
            unchanged.isPresent()
                ? unchanged.get().articles().size()
                : JsonLines.recognises(file.path()) ? JsonLines.count(file.path()) : 1;
      } catch (IOException reportedWhenRead) {
        total++;
      }
    }
    return total;
  }

  private void readAnew(CorpusFile file, ProgressMeter meter) {
    long problems = update.problems();
    articles = new ArrayList<>();
    brokenLines = new ArrayList<>();
    known.forget(file);
    try {
      if (JsonLines.recognises(file.path())) {
        readLines(file, meter);
      } else {
        readWhole(file);
        meter.step(1);
      }
      if (!FileStamp.of(file.path()).equals(file.stamp())) {
        update.skip(file.name(), beingWritten());
      }
    } catch (IOException e) {
      update.skip(file.name(), new Skipped(ReadFailure.reason(e), null));
    }
    if (update.problems() == problems + brokenLines.size()) {
      known.keep(file, articles, brokenLines);
    }
  }

  private static Skipped beingWritten() {
    return new Skipped("was written while it was read; it is read again at the next run", null);
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
    if (!FileStamp.of(file.path()).equals(file.stamp())) {
      // Nothing of it is taken, since it may be half of what it will be.
      return;
    }
    String id = file.articleId();
    offer(new Source(id, file.name(), 0), bytes, () -> reader.read(id, file.name(), bytes));
  }

  private void readLines(CorpusFile file, ProgressMeter meter) throws IOException {
    int broken = 0;
    try (JsonLines lines = new JsonLines(file.path(), maxBytes)) {
      for (Optional<JsonLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Optional<String> problem = readLine(file, next.get());
        broken += problem.isPresent() ? 1 : 0;
        if (problem.isPresent() && broken <= MAX_LINE_PROBLEMS) {
          String position = "line " + next.get().number();
          skipLine(file, new Skipped(problem.get(), position));
        }
        meter.step(1);
      }
    }
    if (broken > MAX_LINE_PROBLEMS) {
      String more = (broken - MAX_LINE_PROBLEMS) + " more lines that are no articles";
      skipLine(file, new Skipped(more, null));
    }
  }

  private void skipLine(CorpusFile file, Skipped line) {
    brokenLines.add(line);
    update.skip(file.name(), line);
  }

  private Optional<String> readLine(CorpusFile file, JsonLines.Line line) {
    return switch (line.content()) {
      case TextDecoder.DecodedText.NotText notText -> Optional.of(notText.reason());
      case TextDecoder.DecodedText.Text text ->
          switch (JsonLine.parse(text.text())) {
            case JsonLine.ParseResult.Broken reason -> Optional.of(reason.reason());
            case JsonLine.ParseResult.Line parsed -> {
              Source source = new Source(parsed.line().id(), file.name(), line.number());
              offer(
                  source,
                  text.text().getBytes(UTF_8),
                  () -> reader.read(parsed.line(), file.name()));
              yield Optional.empty();
            }
          };
    };
  }

  private void offer(Source source, byte[] bytes, Supplier<ReadOutcome> reading) {
    articles.add(source);
    update.offer(source, bytes, reading);
  }
}
