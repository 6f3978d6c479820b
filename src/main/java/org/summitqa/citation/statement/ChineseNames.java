package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.language.Numerals;

/**
 * Finds names in Chinese text. Countries may stand as one character beside another: 中美, 俄乌, 美方, 访华;
 * the people of a place as the place.
 */
public final class ChineseNames {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("中国", "中华"),
          Map.entry("美国", "美"),
          Map.entry("俄罗斯", "俄"),
          Map.entry("乌克兰", "乌"),
          Map.entry("以色列", "以"),
          Map.entry("巴勒斯坦", "巴"),
          Map.entry("哈马斯", "哈"),
          Map.entry("日本", "日"),
          Map.entry("韩国", "韩"),
          Map.entry("朝鲜", "朝"),
          Map.entry("英国", "英"),
          Map.entry("法国", "法"),
          Map.entry("德国", "德"),
          Map.entry("印度", "印"),
          Map.entry("台湾", "台"),
          Map.entry("欧盟", "欧"),
          Map.entry("欧洲", "欧"),
          Map.entry("菲律宾", "菲"),
          Map.entry("澳大利亚", "澳"),
          Map.entry("加拿大", "加"));
  private static final String ALL = "[" + String.join("", SHORT.values()) + "]";

  private static final Map<String, Pattern> IN_SHORT =
      String.join("", SHORT.values())
          .chars()
          .distinct()
          .mapToObj(Character::toString)
          .collect(Collectors.toUnmodifiableMap(c -> c, ChineseNames::inShort));
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final Pattern MONTH = Pattern.compile("[\\d" + Numerals.ONE_TO_NINE + "十]+月");

  private ChineseNames() {}

  /** Adds what names are in short, one character each, to be read by {@link #stands}. */
  static List<String> withShort(List<String> chinese) {
    List<String> all = new ArrayList<>(chinese);
    for (String name : chinese) {
      SHORT.getOrDefault(name, "").chars().mapToObj(Character::toString).forEach(all::add);
      if (name.length() > 2 && name.endsWith("人")) {
        all.add(name.substring(0, name.length() - 1));
      }
    }
    return List.copyOf(all);
  }

  /** Tells whether a name is a country's that has a short form, or its people's. */
  static boolean isCountry(String name) {
    return SHORT.containsKey(name.endsWith("人") ? name.substring(0, name.length() - 1) : name);
  }

  /** Tells whether a text has a name, or a country in short. */
  public static boolean standsInAnyForm(String name, String text) {
    return withShort(List.of(name)).stream().anyMatch(form -> stands(form, text));
  }

  /** Tells whether a text has a name, one character only where it is a country's. */
  static boolean stands(String name, String text) {
    if (MONTH.matcher(name).matches()) {
      return Pattern.compile("(?<![\\d十])" + name).matcher(text).find();
    }
    return name.length() > 1
        ? text.contains(name)
        : IN_SHORT.getOrDefault(name, NEVER).matcher(text).find();
  }

  // 集中, 其中 and 之中 are no country.
  private static Pattern inShort(String c) {
    return Pattern.compile(
        "(?<![集其之])%1$s(?:%2$s|[方军企媒官独海]|国家|两国|关系)|%2$s%1$s|[访赴驻抵]%1$s".formatted(c, ALL));
  }
}
