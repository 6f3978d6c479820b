package org.summitqa.page;

/** A question, and what two of the shipped articles say to it, as a model writes it. */
final class Fentanyl {
  static final String QUESTION = "拜登怎么说芬太尼的前体化学品？";

  /** What the Wall Street Journal says. */
  static final String JOURNAL = "拜登说，目前的协议涉及合作扼阻芬太尼的前体化学品以及制造药片的压片机。";

  /** What the BBC says. */
  static final String BBC = "拜登在峰会后的记者会上表示，两国领导人同意解决芬太尼从中国流向美国的问题。";

  static final String JOURNAL_ID = "003_07fb47a2ebcb9afd";
  static final String JOURNAL_TITLE = "习拜会成果、争议及利害关系解析";
  static final String BBC_ID = "000_1ed13cd70993e466";
  static final String BBC_TITLE = "美中峰会取得等多方面进展，拜登称是“迄今为止最具建设性的讨论”";
  static final String BBC_ADDRESS = "https://www.bbc.com/zhongwen/simp/world-67435527";

  /** What no article says. */
  static final String INVENTION = "普京在会上承诺提供30亿美元[1]。";

  /** How either sentence begins: only where the next one has begun is a sentence known to end. */
  static final String NEXT = "拜登";

  private Fentanyl() {}

  /** Returns what the journal says as a model quotes it. */
  static String journal(PageService service) {
    return cited(service, JOURNAL);
  }

  /** Returns what the BBC says as a model quotes it that takes it for the journal's words. */
  static String bbc(PageService service) {
    return cited(service, BBC);
  }

  /** Returns what the BBC says, from behind the words that {@link #NEXT} has written. */
  static String goesOn(PageService service) {
    return bbc(service).substring(NEXT.length());
  }

  /** Returns a draft that quotes both. */
  static String both(PageService service) {
    return journal(service) + bbc(service);
  }

  private static String cited(PageService service, String sentence) {
    return sentence.replace("。", "[" + service.number(QUESTION, JOURNAL) + "]。");
  }
}
