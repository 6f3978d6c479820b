package org.summitqa.story;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.TextFolding;

/** A news agency: where a text comes from that many papers print. */
public enum Agency {
  /** Xinhua News Agency. */
  XINHUA("新华社", "Xinhua", "新华社|新华网|新华通讯社|xinhua(?: news agency)?"),
  /** China News Service. */
  CNS("中新社", "China News Service", "中新社|中新网|中国新闻社|中国新闻网|china news service"),
  /** Reuters. */
  REUTERS("路透社", "Reuters", "路透社|路透|(?:thomson )?reuters"),
  /** The Associated Press. */
  AP("美联社", "AP", "美联社|(?:the )?associated press|ap"),
  /** Agence France-Presse. */
  AFP("法新社", "AFP", "法新社|agence france-presse|afp"),
  /** Deutsche Presse-Agentur. */
  DPA("德新社", "dpa", "德新社|deutsche presse-agentur|dpa"),
  /** Bloomberg News. */
  BLOOMBERG("彭博社", "Bloomberg", "彭博(?:社|新闻社|新闻)?|bloomberg(?: news)?"),
  /** Kyodo News. */
  KYODO("共同社", "Kyodo", "共同社|kyodo(?: news)?"),
  /** Yonhap News Agency. */
  YONHAP("韩联社", "Yonhap", "韩联社|yonhap(?: news agency)?"),
  /** TASS. */
  TASS("塔斯社", "TASS", "塔斯社|tass"),
  /** Central News Agency. */
  CNA("中央社", "CNA", "中央社|central news agency|cna"),
  /** Agencia EFE. */
  EFE("埃菲社", "EFE", "埃菲社|efe");

  private final String chinese;
  private final String english;
  private final String folded;

  Agency(String chinese, String english, String folded) {
    this.chinese = chinese;
    this.english = english;
    this.folded = folded;
  }

  /** Returns the name that readers of a language know it by. */
  public String in(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  /** Returns the agency that a publisher is, where it is one. */
  static Optional<Agency> named(@Nullable String publisher) {
    return publisher == null ? Optional.empty() : whole(TextFolding.fold(publisher.strip()));
  }

  /** Returns the agency whose name a folded text is. */
  static Optional<Agency> whole(String name) {
    return Arrays.stream(values()).filter(one -> name.matches(one.folded)).findFirst();
  }

  /** Returns a pattern of all names, folded. */
  static String names() {
    return Arrays.stream(values()).map(one -> one.folded).collect(Collectors.joining("|"));
  }

  /** Returns all agencies that a folded text names. */
  static Set<Agency> in(String text) {
    Set<Agency> named = EnumSet.noneOf(Agency.class);
    Matcher name = Mentions.NAME.matcher(text);
    while (name.find()) {
      whole(name.group()).ifPresent(named::add);
    }
    return named;
  }

  /** An enum's own fields are there only after its constants. */
  private static final class Mentions {
    static final Pattern NAME = Pattern.compile("(?<![a-z])(?:" + names() + ")(?![a-z])");
  }
}
