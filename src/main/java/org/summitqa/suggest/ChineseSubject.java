package org.summitqa.suggest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.language.PersonNames;
import org.summitqa.search.ChineseWords;
import org.summitqa.search.ChineseWords.Word;
import org.summitqa.search.HanNames;

/**
 * Finds the subject that a Chinese clause begins with, where it says by itself whom or what it is
 * about: a name, a title in book marks, or a compound of words that is no common noun alone.
 */
final class ChineseSubject {
  private static final int LONGEST = 18;
  private static final int LEAST_COMPOUND = 4;
  private static final Pattern DATE =
      Pattern.compile("^(?:1[0-9]|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?");
  private static final Pattern DOTTED =
      Pattern.compile("^\\p{IsHan}{1,6}(?:[·•‧]\\p{IsHan}{1,6})+");
  private static final Pattern TITLED = Pattern.compile("^《[^《》]{2,15}》");
  private static final Pattern LATIN =
      Pattern.compile(
          "^\\p{Lu}[\\p{IsLatin}\\p{N}.&’'-]*(?: [\\p{Lu}\\p{N}][\\p{IsLatin}\\p{N}.&’'-]*)*");
  private static final Set<String> PREDICATE =
      Set.of(
          ("是 为 在 于 由 被 将 已 已经 曾 曾经 共 共有 约 达 达到 有 占 获 获得 获颁 向 从 对 与 和 同 跟 以 因 把 经 自 则 也 还 再次 再度 首次 正式 宣布"
                  + " 表决 审议 投票 成为 作为 率 率队 届龄 主持 主办 承办 赞助 率领 提醒 指控 起诉 接受 要求 邀请 支持 反对 希望 计划 打算 准备 继续 负责 涉及 面临 遭到 遭 受到 陷入 爆发 出现 来自 属于 担心 考虑 讨论 谈到 提到"
                  + " 成立 创立 创办 创建 建立 出生 去世 逝世 病逝 死于 生于 始建 建成 落成 开业 开放 启用 发表 出版 发行 上映 首播 发生 通车 诞生 毕业 开工 完工 竣工 投产 上市 位于 坐落 地处"
                  + " 举行 召开 举办 开幕 闭幕 参加 出席 访问 抵达 到达 离开 会见 会晤 见面 会谈 签署 签订 达成 同意 宣誓 就任 就职 上任 出任 担任 接任 升任 当选 连任 辞职 辞去 卸任 退休 退役 转会 加盟 加入 担纲"
                  + " 增长 增加 上涨 上升 上调 提高 下降 下跌 下滑 减少 降低 上扬 攀升 扩大 缩减 造成 导致 引发 投资 耗资 斥资 花费 夺得 赢得 击败 战胜 吸引 收到 筹集 捐赠 捐出 派出 部署 容纳 设有 下辖 管辖 建有 包括 包含 分为"
                  + " 发射 击落 逮捕 拘捕 解救 救出 转移 疏散 享年 超过 突破 生产 出口 进口 拥有 开设 雇用 招收 发现 售出 卖出 持续 历时 为期 进行 停留 推出 发布 公布 研发 开发 收购 出售 发起 开始 结束 启动 恢复 停止 取消 实施 禁止 批准 通过 颁布 废除 改名 更名 迁 迁至 迁往 移居 搬到 登陆 坠毁 爆炸 起火 发动 入侵 占领 攻占 投降 独立 面积 总面积 海拔 人口 全长 总额 价格 售价 票房 任期 入选 被任命 命名 改编 主演 执导 饰演 签约 购买 买下 创下 打破 刷新 完成 实现 提交 提出 发出 呼吁 拒绝 承认 涨 跌")
              .split(" "));

  /** May join another subject to the one before. */
  private static final Set<String> JOINING = Set.of("和", "跟", "与", "同", "以", "约", "总额", "人口", "面积");

  private static final Set<String> NO_SUBJECT =
      Set.of(
          ("数据 报告 报道 记者 消息 网友 专家 公司 人们 大家 有人 许多 很多 不少 多数 部分 一些 所有 全部 其他 其它 另外 结果 原因 目的 时间 地点 活动 事件 事故 案件 比赛 会议 影片 电影 歌曲 专辑 作品 球队 学校 政府 警方 官方 法院"
                  + " 战争 战役 全书 全剧 全片 全校 全市 全县 全省 全国 全球 全年 上半年 下半年 季度 一季度 二季度 三季度 四季度 第一季度 总共 平均 最终 最后 最高 最低 期间 同比 环比 较 比 预计 预期 估计 据悉 图 表 目标 一年 人数 人口 面积 总面积 海拔 全长 票房 价格 售价 总额 任期 主席 总统 主任 教授 部长 省长 市长 县长 总理 委员 董事长 父亲 母亲 儿子 女儿 妻子 丈夫 哥哥 弟弟 姐姐 妹妹")
              .split(" "));

  private final HanNames names;

  ChineseSubject(HanNames names) {
    this.names = names;
  }

  /**
   * Tells whether a clause begins with a name, or with a date and a subject, that ends before a
   * character: how much something was is a question only with whose or when.
   */
  boolean begins(String clause, String folded, int before) {
    Matcher date = DATE.matcher(folded);
    int start = date.find() ? date.end() : 0;
    String rest = clause.substring(start);
    int end = end(rest, folded.substring(start));
    boolean said = start > 0 || name(rest, folded.substring(start)) > 0;
    return said && end > 0 && start + end < before;
  }

  /** Tells whether what stands before a character is a subject and nothing else. */
  boolean isWhole(String clause, String folded, int before) {
    String subject = clause.substring(0, before);
    int name = name(subject, folded.substring(0, before));
    List<Word> words = ChineseWords.of(folded.substring(0, before));
    boolean plain = words.stream().noneMatch(w -> PREDICATE.contains(text(folded, w)));
    return before <= LONGEST && plain && (name == before || name > 0 || isCompound(folded, words));
  }

  /** Tells whether a verb, or a word that stands before one, begins at a character. */
  boolean isPredicate(String folded, int at) {
    return ChineseWords.of(folded.substring(at)).stream()
        .findFirst()
        .filter(
            word -> {
              String one = folded.substring(at, at + word.end());
              return word.start() == 0 && PREDICATE.contains(one) && !JOINING.contains(one);
            })
        .isPresent();
  }

  /** Returns one past the last character of the subject that a clause begins with, or 0. */
  int end(String clause, String folded) {
    List<Word> words = ChineseWords.of(folded);
    int name = name(clause, folded);
    Optional<Word> predicate =
        words.stream()
            .filter(word -> word.start() >= Math.max(name, 1))
            .filter(word -> PREDICATE.contains(text(folded, word)))
            .findFirst();
    if (predicate.isEmpty() || predicate.get().start() > LONGEST) {
      return 0;
    }
    int end = predicate.get().start();
    if (clause.lastIndexOf('《', end) > clause.lastIndexOf('》', end)) {
      return 0;
    }
    List<Word> subject = words.stream().filter(word -> word.end() <= end).toList();
    return name > 0 || isCompound(folded, subject) ? end : 0;
  }

  private static boolean isCompound(String folded, List<Word> words) {
    if (words.size() < 2) {
      return false;
    }
    int length = words.getLast().end() - words.getFirst().start();
    return words.getFirst().start() == 0
        && length >= LEAST_COMPOUND
        && words.stream().allMatch(word -> word.end() - word.start() > 1)
        && !PREDICATE.contains(text(folded, words.getFirst()))
        && !NO_SUBJECT.contains(text(folded, words.getFirst()));
  }

  /** Returns the length of the name that a text begins with, or 0. */
  private int name(String text, String folded) {
    for (Pattern pattern : List.of(DOTTED, TITLED, LATIN)) {
      Matcher found = pattern.matcher(text);
      if (found.find() && found.end() > 1) {
        // Nothing marks where a name with a dot ends; one character behind the last is sure.
        int dot = found.group().replaceAll("[•‧]", "·").lastIndexOf('·');
        return dot > 0 ? dot + 2 : found.end();
      }
    }
    return names.at(folded, 0).map(String::length).orElseGet(() -> surnamed(folded));
  }

  private static int surnamed(String folded) {
    Set<Integer> alone =
        ChineseWords.of(folded).stream()
            .filter(word -> word.end() == word.start() + 1)
            .filter(word -> !PREDICATE.contains(text(folded, word)))
            .map(Word::start)
            .collect(Collectors.toSet());
    return PersonNames.endOfName(folded, 0, alone::contains);
  }

  private static String text(String folded, Word word) {
    return folded.substring(word.start(), word.end());
  }
}
