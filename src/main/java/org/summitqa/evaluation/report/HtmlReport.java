package org.summitqa.evaluation.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.summitqa.evaluation.EvaluationReport;

/**
 * Makes the page of a report: one file, which loads nothing. The template escapes all text; what is
 * put in as it is are the plots and the style, which are made here.
 */
final class HtmlReport {
  private static final Template TEMPLATE =
      Mustache.compiler().emptyStringIsFalse(true).compile(resource("report.html"));

  private HtmlReport() {}

  static String of(EvaluationReport report) {
    return TEMPLATE.execute(Page.of(report, resource("report.css"), resource("report.js")));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
