package org.summitqa.citation.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.Statement;
import org.summitqa.language.Numerals;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * A Chinese sentence over a Chinese quote has no run of two or more characters that are all new to
 * the quote, but for words that report or join, and for {@link ContrastiveTerms}. Names that were
 * put in another's place are such runs (普京 for 习近平); rewordings mostly keep a character (会谈, 会晤).
 * One new word of two characters anywhere, or where no name would stand, was tried: as many
 * inventions passed by it as rewordings.
 */
final class UnsupportedTermRule implements SupportRule {
  /** Words that every report has. */
  static final Pattern ORDINARY =
      Pattern.compile(
          String.join(
              "|",
              longestFirst(
                  "双方 两国 元首 领导人 随后 之后 以后 后者 前者 遭到 受到 还没有 没有 还要 先后 分别 期间 当时 当天 该国 称 据称 据 表示 指出"
                      + " 强调 认为 重申 提到 提出 说明 谈到 介绍 透露 公布 宣布 说 以及 并且 而且 此外 另外 同时 其中 包括 关于 对于 因为 由于 所以"
                      + " 因此 根据 按照 据此 报道 文章 目前 已经 已 通过 作为 他们 她们 它们 我们 这些 那些 这次 该次 进行 举行 方面 开始 人员 造成 导致"
                      + " 此次 本次 时隔 旨在 目的 当地 结束 会见 会晤 会面 会谈 访问 到访 前往 抵达 到达 获得 取得 得到 进一步 仍然 依然 仍 尚"
                      + " 一起 共同 一道 有关 相关 情况 事件 内容 结果 表达 愿意 可以 能够 各自 彼此 之间 至今 如今 现在 一些 许多 很多 成为 属于"
                      + " 具有 存在 出现 发生 处于 面临 显示 涉及 针对 围绕 来自 除了 以外 此前 曾经 曾 正在 即将 将要 予以 给予 作出 做出 努力 试图"
                      + " 寻求 希望 呼吁 敦促 要求 预计 成绩 时间 数量 消息 说法 做法 行为 过程 地点 方式 活动 持续 历时 总共 合计 左右 大约 双双 如果 是否 因此 从而 不过 但是 然而 尽管 虽然 即使 甚至 尤其 特别 另一方面 可能 达到 相比 他 她 它 其 这 那 的 了 在 是 和 与 及 也 还 并 就 对 将 会 等 为 于 以 而 且 则 中 上 时 后 前 由 被 把 让 使 向 至 从")));

  private static final Pattern NUMERAL = Pattern.compile("[" + Numerals.ALL + "年月日号周星期个\\d]+");
  private static final Pattern PLACE =
      Pattern.compile("(?:在|于|赴|驻|访问|前往|抵达|到达|位于|到访)(?<name>\\p{IsHan}{2})");
  private static final Pattern DIRECTION = Pattern.compile("[东南西北]");

  /** East that is none: a thing, a host. */
  private static final Pattern NO_DIRECTION = Pattern.compile("东西|东道");

  private static final Pattern FRESH = Pattern.compile("\u0001{2,}");

  @Override
  public String id() {
    return "unsupported-term";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Stream.empty();
    }
    return Stream.<BiFunction<Statement, Statement, Stream<Span>>>of(
            UnsupportedTermRule::newPlaces,
            UnsupportedTermRule::newDirections,
            UnsupportedTermRule::newRuns)
        .flatMap(finder -> finder.apply(claim, source))
        .map(term -> claim.objection(id(), term));
  }

  private static Stream<Span> newRuns(Statement claim, Statement source) {
    return FRESH
        .matcher(marked(claim, source))
        .results()
        .map(run -> new Span(run.start(), run.end()));
  }

  /** Returns the claim with a mark in place of every character that is new to the quote. */
  private static String marked(Statement claim, Statement source) {
    StringBuilder marked = new StringBuilder(claim.text());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (Character.isIdeographic(c) && source.text().indexOf(c) < 0) {
        marked.setCharAt(i, '\u0001');
      }
    }
    blank(ORDINARY, claim.text(), marked);
    blank(NUMERAL, claim.text(), marked);
    for (int word : claim.telling()) {
      blank(ContrastiveTerms.ALL.get(word).asking(Language.ZH), claim.text(), marked);
    }
    return marked.toString();
  }

  private static void blank(Pattern words, String text, StringBuilder marked) {
    for (Matcher word = words.matcher(text); word.find(); ) {
      for (int i = word.start(); i < word.end(); i++) {
        marked.setCharAt(i, ' ');
      }
    }
  }

  // 访问大阪 for 访问东京: a place may have a character that the quote has elsewhere.
  private static Stream<Span> newPlaces(Statement claim, Statement source) {
    return PLACE
        .matcher(claim.text())
        .results()
        .map(place -> new Span(place.start("name"), place.end("name")))
        .filter(name -> isNewPlace(name.of(claim.text()), source.text()));
  }

  private static boolean isNewPlace(String name, String quote) {
    return !ORDINARY.matcher(name).lookingAt()
        && !NUMERAL.matcher(name).find()
        && !quote.contains(name)
        && name.chars().anyMatch(c -> quote.indexOf(c) < 0);
  }

  // 东海 for 南海: no other word is so often a single character.
  private static Stream<Span> newDirections(Statement claim, Statement source) {
    String places = NO_DIRECTION.matcher(claim.text()).replaceAll("  ");
    return DIRECTION
        .matcher(places)
        .results()
        .filter(one -> source.text().indexOf(one.group()) < 0)
        .map(one -> new Span(one.start(), one.end()));
  }

  private static String[] longestFirst(String words) {
    return Arrays.stream(words.split(" "))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toArray(String[]::new);
  }
}
