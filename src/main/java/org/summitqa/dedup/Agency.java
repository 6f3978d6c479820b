package org.summitqa.dedup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** A news agency: where a text comes from that many papers print. */
public enum Agency {
  /** Xinhua News Agency. */
  XINHUA("新华社", "Xinhua"),
  /** China News Service. */
  CNS("中新社", "China News Service"),
  /** Reuters. */
  REUTERS("路透社", "Reuters"),
  /** The Associated Press. */
  AP("美联社", "AP"),
  /** Agence France-Presse. */
  AFP("法新社", "AFP"),
  /** Deutsche Presse-Agentur. */
  DPA("德新社", "dpa"),
  /** Bloomberg News. */
  BLOOMBERG("彭博社", "Bloomberg"),
  /** Kyodo News. */
  KYODO("共同社", "Kyodo"),
  /** Yonhap News Agency. */
  YONHAP("韩联社", "Yonhap"),
  /** TASS. */
  TASS("塔斯社", "TASS"),
  /** Central News Agency. */
  CNA("中央社", "CNA"),
  /** Agencia EFE. */
  EFE("埃菲社", "EFE");

  private final String chinese;
  private final String english;

  Agency(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
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
    return Names.ALL.entries().stream()
        .filter(one -> one.word().equals(name))
        .findFirst()
        .map(one -> valueOf(one.section().toUpperCase(Locale.ROOT)));
  }

  /** Returns a pattern of all names, folded. */
  static String names() {
    return Names.ALL.anyOf();
  }

  /** Returns all agencies that a folded text names. */
  static Set<Agency> in(String text) {
    Set<Agency> named = EnumSet.noneOf(Agency.class);
    Matcher name = Names.MENTION.matcher(text);
    while (name.find()) {
      whole(name.group()).ifPresent(named::add);
    }
    return named;
  }

  /** Read only where somebody asks for a name. */
  private static final class Names {
    static final Vocabulary ALL = Vocabulary.of("agencies");
    static final Pattern MENTION = Pattern.compile("(?<![a-z])" + ALL.anyOf() + "(?![a-z])");
  }
}
