package org.summitqa.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.Numerals;
import org.summitqa.language.QuestionType;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Span;

/**
 * Completes a Chinese follow-up that says only what differs from the question before: 那航班呢？, 为什么？,
 * 还有呢？ The new part takes the place of the old one of its kind.
 */
final class ChineseEllipsis {
  private static final String LEAD = "^(?:那么|那|还有|另外|然后|所以|好的?|嗯|请问|而|和|以及)?[，, ]*";
  private static final Pattern MORE =
      Pattern.compile(
          "^(?:那么?|那)?(?:还有(?:呢|吗|什么|别的|其[他它]的?)?[吗呢]?|然后呢|后来呢|具体呢|具体(?:说说|内容)|详细(?:说说|一点|点)|说详细点"
              + "|真的吗|是吗|是真的吗|比如呢?|例如呢?|请?继续(?:说)?|还有什么吗|再说说)[？?。！!\\s]*$");
  private static final Pattern NEW_PART =
      Pattern.compile(
          LEAD
              + "(?:关于|对于|至于|说到|在)?(?<part>[^，,？?。]{1,20}?)(?:上|方面|这边|那边)?[，, ]?(?:又|也)?(?:呢|方面(?:怎么样|如何|怎样))[？?\\s]*$");
  private static final Pattern ALSO =
      Pattern.compile(
          "^(?:那么|那)[，, ]?(?<part>[^，,？?。]{2,12}?)(?:又|也)?(?:怎么说|怎么看|怎么想|说了什么|说什么|有什么\\p{IsHan}{2}|怎么回应|的(?:态度|立场|看法|反应)(?:是什么|如何)?|也?同意吗|也是吗)(?:的?呢?)[？?\\s]*$");
  private static final Pattern ONLY_ASKS =
      Pattern.compile(LEAD + "(?<words>.{1,12}?)(?:举行|发生|进行|召开)?[的了呢啊]*[？?\\s]*$");
  private static final Pattern WITH_TOPIC =
      Pattern.compile("^(?<who>.{2,8}?)(?:对于?|就|关于)(?<what>.+)$");
  private static final String NUMERAL = "[0-9" + Numerals.SPELLED + "十百]+";
  private static final Pattern NUMBERED = Pattern.compile("第" + NUMERAL + "(?<what>\\p{IsHan}+)");
  private static final Pattern WHETHER = Pattern.compile("有没有|是否|是不是|会不会|能不能");

  private final ChineseMentions names;

  ChineseEllipsis(ChineseMentions names) {
    this.names = names;
  }

  /** Returns the question with all that it left out, or nothing where it is whole. */
  Optional<RewriteResult> complete(FoldedText folded, Dialogue dialogue) {
    String question = folded.inPlace();
    if (MORE.matcher(question).find()) {
      return Optional.of(RewriteResult.resolved(dialogue.last().question().inPlace()));
    }
    return onlyAsked(question, dialogue).or(() -> newPart(question, dialogue));
  }

  private Optional<RewriteResult> newPart(String question, Dialogue dialogue) {
    Matcher part = NEW_PART.matcher(question);
    Matcher also = ALSO.matcher(question);
    boolean elliptic =
        part.find() && QuestionType.inChinese(FoldedText.of(part.group("part"))).isEmpty();
    if (!elliptic && !also.find()) {
      return Optional.empty();
    }
    String text = elliptic ? part.group("part") : also.group("part");
    ChineseQuestion before = ChineseQuestion.of(dialogue.last().question(), names);
    Matcher both = WITH_TOPIC.matcher(text);
    if (both.matches()) {
      ChineseQuestion other = replace(both.group("who"), before).map(this::parsed).orElse(before);
      return Optional.of(replaced(both.group("what"), other));
    }
    return Optional.of(replaced(text, before));
  }

  private ChineseQuestion parsed(String question) {
    return ChineseQuestion.of(FoldedText.of(question), names);
  }

  private RewriteResult replaced(String part, ChineseQuestion before) {
    return replace(part, before)
        .map(text -> RewriteResult.resolved(text + "？"))
        .orElseGet(() -> RewriteResult.unsure(guess(part, before)));
  }

  private Optional<String> replace(String part, ChineseQuestion before) {
    Kind kind = names.kind(FoldedText.of(part));
    return numbered(part, before)
        .or(() -> place(kind, before))
        .map(span -> before.with(span, part))
        .or(() -> kind == Kind.DATE ? Optional.of(part + before.text()) : Optional.empty());
  }

  /** 第四季度 takes the place of 第三季度. */
  private static Optional<Span> numbered(String part, ChineseQuestion before) {
    Matcher number = NUMBERED.matcher(part);
    if (!number.matches()) {
      return Optional.empty();
    }
    Matcher old = Pattern.compile("第" + NUMERAL + number.group("what")).matcher(before.text());
    return old.find() ? Optional.of(new Span(old.start(), old.end())) : Optional.empty();
  }

  private static Optional<Span> place(Kind kind, ChineseQuestion before) {
    Optional<Span> named = before.last(kind);
    return switch (kind) {
      case DATE -> named;
      case PERSON, GROUP -> before.isAboutActor() ? Optional.of(before.subject()) : named;
      case PLACE -> before.placeOfSubject().or(() -> before.spokenOf()).or(() -> named);
      case OTHER -> before.topicOfThings().or(before::thing);
    };
  }

  /** Whom the question before was about may still be meant; what it was about no more. */
  private static String guess(String part, ChineseQuestion before) {
    return before.isActorAlone() ? before.subjectText() + " " + part + "？" : part + "？";
  }

  private Optional<RewriteResult> onlyAsked(String question, Dialogue dialogue) {
    Matcher only = ONLY_ASKS.matcher(question);
    if (!only.find()) {
      return Optional.empty();
    }
    String words = only.group("words");
    return QuestionType.inChinese(FoldedText.of(words))
        .filter(found -> found.span().length() == words.length())
        .map(found -> RewriteResult.resolved(asked(found.type(), words, dialogue) + "？"));
  }

  private String asked(QuestionType asking, String words, Dialogue dialogue) {
    ChineseQuestion before = ChineseQuestion.of(dialogue.last().question(), names);
    Optional<QuestionType.TypeMatch> old = QuestionType.inChinese(FoldedText.of(before.text()));
    if (asking.isAdverb() && old.filter(one -> one.type().isAdverb()).isPresent()) {
      return before.with(old.orElseThrow().span(), words);
    }
    ChineseQuestion statement = parsed(statement(dialogue));
    if (asking == QuestionType.WHO) {
      return statement.with(statement.subject(), words);
    }
    return asking.isAdverb() ? statement.behindSubject(words) : statement.text() + words;
  }

  /** Returns the question before without what it asks, as far as its answer does not say it. */
  String statement(Dialogue dialogue) {
    ChineseQuestion before = ChineseQuestion.of(dialogue.last().question(), names);
    String text =
        QuestionType.inChinese(FoldedText.of(before.text()))
            .map(found -> before.with(found.span(), answered(found.type(), dialogue)))
            .orElse(before.text());
    return WHETHER.matcher(text).replaceAll("");
  }

  private static String answered(QuestionType asking, Dialogue dialogue) {
    return switch (asking) {
      case WHO ->
          dialogue.last().inAnswer().stream()
              .filter(mention -> mention.is(Kind.PERSON))
              .map(Mention::text)
              .findFirst()
              .orElse("");
      case SAY -> "这么说";
      default -> "";
    };
  }
}
