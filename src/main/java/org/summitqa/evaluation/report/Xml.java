package org.summitqa.evaluation.report;

import com.samskivert.mustache.Escapers;

/** Escapes what goes into drawings, as the template does with all else. */
final class Xml {
  private Xml() {}

  static String escaped(String text) {
    return Escapers.HTML.escape(text);
  }
}
