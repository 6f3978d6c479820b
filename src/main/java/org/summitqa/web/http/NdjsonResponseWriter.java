package org.summitqa.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.summitqa.edit.LineResult;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened to each line as a line of its own, and the sums at the end. */
public final class NdjsonResponseWriter {
  private final OutputStream out;
  private final JsonMapper json;
  private final Consumer<LineResult> changed;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int last;
  private boolean left;
  private final Set<String> touched = new HashSet<>();

  /**
   * Writes to a stream.
   *
   * @param changed is told of each line that changed the corpus
   */
  public NdjsonResponseWriter(OutputStream out, JsonMapper json, Consumer<LineResult> changed) {
    this.out = out;
    this.json = json;
    this.changed = changed;
  }

  /**
   * The last line.
   *
   * @param created how many articles were not there before
   * @param replaced how many have new content
   * @param unchanged how many were there just so
   * @param refused how many lines were not taken
   * @param complete whether the body was read to its end
   * @param indexed whether the index has all changes already; it follows by itself
   */
  record Summary(
      int created, int replaced, int unchanged, int refused, boolean complete, boolean indexed) {}

  public void write(LineResult result) {
    last = result.line();
    outcomes.merge(result.outcome(), 1, Integer::sum);
    if (!result.touched().isEmpty()) {
      touched.addAll(result.touched());
      changed.accept(result);
    }
    line(result);
  }

  /** Returns the number of the last line that was done, 0 for none. */
  public int last() {
    return last;
  }

  /** Tells whether a reply could not be written, so that nobody reads any more. */
  public boolean isLeft() {
    return left;
  }

  /** Refuses the line that was being read when the body grew too large. */
  public void refuseRest(String reason) {
    write(LineResult.refused(last + 1, null, reason));
  }

  /** Returns the files that were changed, some dozens of bytes for each article. */
  public Set<String> touched() {
    return touched;
  }

  public void end(boolean complete, boolean indexed) {
    line(
        new Summary(
            count("created"),
            count("replaced"),
            count("unchanged"),
            count("refused"),
            complete,
            indexed));
  }

  private int count(String outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  private void line(Object value) {
    try {
      out.write((json.writeValueAsString(value) + "\n").getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      left = true;
      throw new UncheckedIOException(e);
    }
  }
}
