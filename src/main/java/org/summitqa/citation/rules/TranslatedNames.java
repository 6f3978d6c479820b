package org.summitqa.citation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.citation.statement.EnglishName;
import org.summitqa.citation.statement.Statement;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.lexicon.GlossedNameExtractor;
import org.summitqa.text.Language;

/** Whether a Chinese quote names whom an English sentence names. */
final class TranslatedNames {
  private static final Pattern BOTH =
      Pattern.compile(ReferringExpressions.words(Language.ZH, "pair", "mutual"));
  private static final int MIN_HEARD_LENGTH = 5;

  /** Characters that foreign names are written in. */
  private static final String SYLLABLE =
      "[阿埃艾安奥巴拜班鲍贝本比彼波伯勃博布查达戴丹道德邓狄迪蒂丁杜顿多厄恩尔法范菲芬弗夫福富盖甘冈高戈格根贡古哈海汉豪赫黑亨胡华霍基吉加贾杰金卡凯坎康考科克肯库拉莱赖兰劳勒雷里莉利力立莲廉林琳龙隆卢鲁伦罗洛马玛麦曼梅门蒙米密缅明莫默姆穆纳娜奈南内尼涅宁纽努诺欧帕潘佩彭皮平珀普奇齐乔切琼热仁日荣茹瑞若萨塞赛桑瑟森沙珊尚舍申圣施什史士舒朔斯丝思斯苏索塔泰坦汤特滕提廷图托瓦万旺威韦维卫魏温文翁沃乌武西希锡夏香肖谢辛欣休修雅亚扬耶叶伊伊因英尤约泽曾扎詹兹佐]";

  private static final List<Pattern> HEARD =
      List.of(
          Pattern.compile("(?=(" + SYLLABLE + "{3}))"),
          Pattern.compile("(?=(" + SYLLABLE + "{4}))"));

  private TranslatedNames() {}

  /** Tells whether a quote has a name, or refers to what its article has it for. */
  static boolean isNamed(EnglishName name, Statement source) {
    return name.standsIn(source.text())
        || (BOTH.matcher(source.text()).find() && name.standsIn(source.setting().title()))
        || (source.refersBack() && name.standsIn(source.setting().subjects()))
        || source.words().containsAll(name.words())
        || GlossedNameExtractor.areSpelledIn(spellings(name), source.text())
        || isHeardIn(name, source.text());
  }

  // Nasir, which no lexicon has, is heard in 纳西尔.
  private static boolean isHeardIn(EnglishName name, String text) {
    String word = name.source();
    if (!name.chinese().isEmpty() || word.length() < MIN_HEARD_LENGTH || word.contains(" ")) {
      return false;
    }
    return HEARD.stream()
        .flatMap(syllables -> syllables.matcher(text).results())
        .anyMatch(syllables -> GlossedNameExtractor.sounds(word, syllables.group(1)));
  }

  // All runs of neighbouring words that hold the name: President Sun Yun, Sun Yun, Yun.
  private static List<List<String>> spellings(EnglishName name) {
    List<List<String>> spellings = new ArrayList<>();
    for (int start = 0; start < name.run().size(); start++) {
      for (int end = start + 1; end <= name.run().size(); end++) {
        List<String> words = name.run().subList(start, end);
        if (words.containsAll(List.of(name.source().split(" ", -1)))) {
          spellings.add(words);
        }
      }
    }
    return spellings;
  }
}
