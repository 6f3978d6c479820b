package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.corpus.Span;
import org.summitqa.search.ChineseWords;
import org.summitqa.search.ChineseWords.Word;

/**
 * A Chinese question that stands alone, with its parts: who it is about, what about, and what it
 * asks. Another question is made of it by putting something else in the place of one part.
 *
 * @param text the question without its mark
 * @param mentions what it names
 * @param subject whom or what it is about; empty where it begins otherwise
 * @param topic what the subject speaks of or deals with, if that is said
 * @param asking the words that ask, if there are
 */
record ChineseQuestion(
    String text,
    List<Mention> mentions,
    Span subject,
    Optional<Span> topic,
    Optional<Span> asking) {
  private static final Pattern END = Pattern.compile("(?:了?[吗呢吧啊]|了?没有|了没)?[？?。！!\\s]*$");
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:对于?|就|关于|针对|围绕|有关|至于)(?<topic>[^，,]+?)(?:问题|议题|方面|一事)?"
              + "(?=怎么|怎样|如何|有[什何哪没]|有着?|说|的[态立看表评意措]|达成|表[示态达]|采取|做了|是什么|持|提[出到]|作|取得|发表|感到|谈|讨论|什么|$|[，,])");
  private static final Pattern JOINED = Pattern.compile("[^的]+[和与跟、及][^的]+");
  private static final Pattern SPEAKS_OF = Pattern.compile("(?:对于?|就|关于|针对|围绕|有关|至于)$");
  private static final Set<String> BEFORE_VERB =
      Set.of(
          ("在 对 对于 就 关于 针对 围绕 向 从 于 为 被 把 将 会 能 可以 应该 要 想 是 有 没有 没 不 也 都 还 又 再 已 已经 曾 曾经"
                  + " 是否 怎么 如何 怎样 什么 何时 为何 几 多少 哪里 哪些 谁 的确 至今 后来 随后 最后 目前 现在 即将 正在 至少 一共 总共 共 刚刚 什么时候")
              .split(" "));
  private static final Set<String> VERBS =
      Set.of(
          ("说 称 表示 指出 强调 认为 提到 提出 谈到 谈 提 讨论 达成 同意 拒绝 承诺 增加 扩大 减少 恢复 加强 推动 支持 反对 要求 呼吁 访问 访 会见"
                  + " 会晤 见 见面 会面 会谈 签署 签 举行 召开 参加 出席 宣布 决定 禁止 取消 实施 制裁 投资 购买 出口 进口 建立 成立 停止 开始 结束 重申 批评 谴责 担心"
                  + " 担忧 回应 评价 看待 怎么看 看 希望 邀请 抵达 到达 离开 中断 重启 解决 涉及 影响 导致 造成 关注 推出 发布 公布 生产 研发 出售 赢得 获得 击落 迎接"
                  + " 工作 担任 死于 做 去 来 给 重视 去世 通话 散步 完成 采取 改变 管控 维护 保持 遏制 打击 介绍 描述 形容 举办 建造 修建 发现 上涨 下跌 上调 下调 涨")
              .split(" "));
  private static final Pattern PARTICLE = Pattern.compile("^[了着过到出于在]?(?:一[个些项次])?");

  static ChineseQuestion of(String question, ChineseMentions names) {
    String text = END.matcher(question.strip()).replaceFirst("");
    List<Mention> mentions = names.of(text);
    Optional<Asking.Found> asking = Asking.in(text);
    List<Word> words = ChineseWords.of(text);
    Matcher topic = TOPIC.matcher(text);
    Optional<Span> spoken =
        topic.find()
            ? Optional.of(new Span(topic.start("topic"), topic.end("topic")))
            : Optional.empty();
    Optional<Span> asks = asking.map(Asking.Found::span);
    Span subject = subject(text, words, mentions, asks, spoken);
    return new ChineseQuestion(
        text, mentions, subject, spoken.or(() -> object(text, words, asks, subject)), asks);
  }

  private static Span subject(
      String text,
      List<Word> words,
      List<Mention> mentions,
      Optional<Span> asks,
      Optional<Span> topic) {
    int start = 0;
    if (topic.isPresent() && topic.get().start() <= 2) {
      Matcher comma = Pattern.compile("[，,]").matcher(text);
      start = comma.find(topic.get().end()) ? comma.end() : 0;
    }
    if (start == 0
        && !mentions.isEmpty()
        && mentions.getFirst().is(Kind.DATE)
        && mentions.getFirst().start() <= 1) {
      start = mentions.getFirst().end();
      start += text.startsWith("的", start) || text.startsWith("，", start) ? 1 : 0;
    }
    int end = asks.filter(span -> span.start() >= 0).map(Span::start).orElse(text.length());
    for (Word word : words) {
      String one = text.substring(word.start(), word.end());
      boolean named =
          mentions.stream()
              .anyMatch(
                  m -> !m.is(Kind.DATE) && m.start() <= word.start() && word.end() <= m.end());
      boolean dated = mentions.stream().anyMatch(m -> m.is(Kind.DATE) && m.start() == word.start());
      if (word.start() >= start
          && word.start() < end
          && !named
          && (dated
              || BEFORE_VERB.contains(one)
              || (VERBS.contains(one) && !isNoun(text, word, start)))) {
        end = word.start();
      }
    }
    return new Span(start, Math.max(start, end));
  }

  /** 会晤在哪里举行: a word that names an event is none of the verb's where it comes first. */
  private static boolean isNoun(String text, Word word, int start) {
    return word.start() == start
        || text.startsWith("的", word.end())
        || text.startsWith("的", word.start() - 1);
  }

  private static Optional<Span> object(
      String text, List<Word> words, Optional<Span> asks, Span subject) {
    int from = -1;
    for (Word word : words) {
      if (word.start() >= subject.end()
          && VERBS.contains(text.substring(word.start(), word.end()))) {
        from = word.end();
      }
    }
    if (from < 0) {
      return Optional.empty();
    }
    Matcher particle = PARTICLE.matcher(text).region(from, text.length());
    int start = particle.find() ? particle.end() : from;
    boolean asked = asks.filter(span -> span.end() > start).isPresent();
    return start < text.length() && !asked
        ? Optional.of(new Span(start, text.length()))
        : Optional.empty();
  }

  /**
   * Returns what it names, those of the subject first, and before them several who act together.
   */
  List<Mention> named() {
    List<Mention> named = new ArrayList<>();
    List<Mention> inSubject = mentions.stream().filter(m -> isIn(m, subject)).toList();
    long parties = inSubject.stream().filter(m -> !m.is(Kind.DATE)).count();
    boolean together =
        parties > 1
            && inSubject.stream()
                .filter(m -> !m.is(Kind.DATE))
                .allMatch(m -> m.is(Kind.PERSON) || m.is(Kind.PLACE))
            && JOINED.matcher(subjectText()).matches();
    boolean country =
        parties == 1
            && inSubject.getFirst().is(Kind.PLACE)
            && inSubject.getFirst().text().equals(subjectText());
    if (together || country) {
      named.add(new Mention(subjectText(), Kind.GROUP, subject.start(), subject.end()));
    }
    named.addAll(inSubject);
    mentions.stream().filter(m -> !isIn(m, subject)).forEach(named::add);
    return named;
  }

  /** Tells whether the subject is someone who acts. */
  boolean isAboutActor() {
    return mentions.stream().anyMatch(m -> m.isActor() && isIn(m, subject));
  }

  /** Tells whether the subject is nothing else but who acts. */
  boolean isActorAlone() {
    return mentions.stream().anyMatch(m -> m.isActor() && m.text().equals(subjectText()));
  }

  /** Returns where something of a kind is named last. */
  Optional<Span> last(Kind kind) {
    return mentions.stream().filter(m -> m.is(kind)).map(Mention::span).reduce((a, b) -> b);
  }

  /** Returns the place that the subject begins with: 美国, and 美国 in 美国的立场. */
  Optional<Span> placeOfSubject() {
    return mentions.stream()
        .filter(m -> m.is(Kind.PLACE) && m.start() == subject.start() && isIn(m, subject))
        .map(Mention::span)
        .findFirst();
  }

  /** Returns the topic where a word such as 对 says that it is one. */
  Optional<Span> spokenOf() {
    return topic.filter(span -> SPEAKS_OF.matcher(text.substring(0, span.start())).find());
  }

  /** Returns the topic where it may be something else than a person, a place or a date. */
  Optional<Span> topicOfThings() {
    return spokenOf()
        .or(() -> topic)
        .filter(span -> spokenOf().isPresent() || mentions.stream().noneMatch(m -> isIn(m, span)))
        .filter(span -> mentions.stream().noneMatch(m -> m.is(Kind.PERSON) && isIn(m, span)));
  }

  /** Returns the subject where it is a thing. */
  Optional<Span> thing() {
    boolean named = mentions.stream().anyMatch(m -> !m.is(Kind.OTHER) && isIn(m, subject));
    return named || subject.length() == 0 ? Optional.empty() : Optional.of(subject);
  }

  private static boolean isIn(Mention mention, Span span) {
    return span.contains(mention.span());
  }

  String subjectText() {
    return subject.of(text);
  }

  /** Returns the question with something else in place of a part. */
  String with(Span part, String other) {
    return text.substring(0, part.start()) + other + text.substring(part.end());
  }

  /** Returns the question with words put in front of what is said of its subject. */
  String behindSubject(String words) {
    return text.substring(0, subject.end()) + words + text.substring(subject.end());
  }
}
