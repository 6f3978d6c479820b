package org.summitqa.suggest.clause;

import java.util.regex.Pattern;

/** How names stand in English sentences. */
final class EnglishNames {
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          ".*\\b(?:States|Nations|House|Sea|Strait|Straits|Press|Union|Court|Council|Committee|Ministry|Department|Organi[sz]ation|Party"
              + "|Army|Navy|Emirates|Kingdom|Republic|East|Philippines|Netherlands|Islands|Canal|River|Ocean|Gulf|Fund|Association|Agency"
              + "|Commission|Institute|Institution|Foundation|League|Cup|Olympics|Games|War|Times|Post|Bureau|Reserve|Bank|Forum|Summit|Alliance"
              + "|Initiative|Road|Agreement|Accord|Act|Treaty|Declaration|Communiqué|Process|Group|Library|Museum|Wall)"
              + "|US|U\\.S\\.|USA|EU|UN|UK|UAE|WTO|WHO|IMF|FBI|CIA|PLA|CCP|CPC|DPP|KMT|FDA|CDC|ICC|Pentagon|Kremlin|Senate|Hague|Quad|yuan|renminbi");

  private EnglishNames() {}

  /** Returns a name with its article, where it has one: the White House, Congress. */
  static String inSentence(String name) {
    return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }
}
