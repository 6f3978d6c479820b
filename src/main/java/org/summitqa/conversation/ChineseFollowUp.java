package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.QuestionType;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/** Makes a Chinese follow-up stand alone. */
final class ChineseFollowUp {
  private static final Pattern LEAD =
      Pattern.compile("^(?:那么|那|另外|然后|所以|而且)[，, ]*(?!时|里|年|天|次|个|位|件|场|边|儿)");
  private static final String ADVERBS = "(?:还|也|又|后来|最后|有没有|是否|是不是|会不会|曾经?|都)";
  private static final String SPEAKS =
      "(?:说|谈到?|提[到及]?|讨论|同意|达成|承诺|表示|指出|强调|要求|支持|反对|访问|见|会见|签署|宣布|抵达|邀请|评价|回应|重申|批评|担心|希望)";
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "^(?:%1$s+(?:对|就|关于|在|和|与|向)?(?:%2$s|\\p{IsHan}+?%2$s)|%2$s了?(?:什么|哪些|谁)|%2$s(?:了|过).+|(?:对于?|就|关于)[^，,]{1,12}?(?:怎么|如何|有什么|说|持|是什么))"
              .formatted(ADVERBS, SPEAKS));
  private static final Pattern ASKS_FIRST =
      Pattern.compile(
          "^(?:是?在?(?:什么时候|何时|哪里|哪儿|哪年)|为什么|为何|怎么|如何|多久)(?:会|要|被|没有?|不|能|将|才)?(?:%s|结束|开始|恢复|中断|取消|去|来|离开|死|做|去世|增加|扩大)"
              .formatted(SPEAKS));
  private static final Pattern ABOUT_EVENT =
      Pattern.compile(
          "^(?:(?:谁|哪些人|有?多少人|哪些国家|(?:一共)?持续|有谁|是?(?:什么时候|何时))(?:也|都|还)?(?:了|持续)?(?:参加|出席|参与|结束|开始|在场|多久|多长时间)了?"
              + "|(?:总?共?花|造成|导致|损失|赚|投资)了?(?:多少|什么)\\p{IsHan}{0,4}|有?多少人(?:遇难|死亡|受伤|伤亡|丧生|失踪|投票)|[由被]谁\\p{IsHan}{1,4}|结果(?:如何|怎么样|是什么))的?[？?]?$");

  /** What ends or begins is a matter, not who deals with it. */
  private static final Pattern ENDS = Pattern.compile("(?:结束|开始|恢复|中断|取消|生效|搁浅)了?的?[吗呢]?[？?]?$");

  private static final Pattern IS_NAME =
      Pattern.compile("(?:^|[是为])(?<name>[\\p{IsHan}&&[^没不有知道的了是在人]]{2,4})(?=[。，,；！!]|$)");

  private final ChineseMentions names;
  private final ChineseEllipsis ellipsis;
  private final ChinesePronouns pronouns;
  private final NameTranslation translation;

  ChineseFollowUp(BilingualDictionary lexicon) {
    this.names = new ChineseMentions(lexicon.hanNames());
    this.translation = new NameTranslation(lexicon);
    this.ellipsis = new ChineseEllipsis(names);
    this.pronouns = new ChinesePronouns(names, translation);
  }

  /** Returns the question to search for, folded in place. */
  RewriteResult resolve(FoldedText question, Dialogue dialogue) {
    String named = pronouns.replaced(question, dialogue);
    boolean chinese = dialogue.last().language() == Language.ZH;
    Optional<RewriteResult> whole =
        chinese
            ? ellipsis.complete(FoldedText.of(named), dialogue).map(RewriteResult::ofQuestionBefore)
            : foreign(FoldedText.of(named), dialogue);
    return whole
        .or(() -> withSubject(named, dialogue, chinese))
        .orElseGet(() -> outcome(question, named));
  }

  private RewriteResult outcome(FoldedText question, String named) {
    if (!named.equals(question.inPlace())) {
      return RewriteResult.resolved(LEAD.matcher(named).replaceFirst(""));
    }
    return pronouns.leans(question)
        ? RewriteResult.unsure(question.inPlace())
        : RewriteResult.alone(question.inPlace());
  }

  /** The question before is in English: what it named is carried over, its words cannot be. */
  private Optional<RewriteResult> foreign(FoldedText folded, Dialogue dialogue) {
    String question = folded.inPlace();
    return ellipsis
        .complete(folded, dialogue)
        .map(
            any ->
                dialogue
                    .actor()
                    .map(translation::toChinese)
                    .filter(name -> !question.contains(name))
                    .map(name -> name + " " + LEAD.matcher(question).replaceFirst(""))
                    .orElse(question))
        .map(RewriteResult::unsure);
  }

  private Optional<RewriteResult> withSubject(String question, Dialogue dialogue, boolean chinese) {
    String text = LEAD.matcher(question).replaceFirst("");
    if (chinese && ABOUT_EVENT.matcher(text).find()) {
      return Optional.of(RewriteResult.resolved(ellipsis.statement(dialogue) + text));
    }
    Matcher none = NO_SUBJECT.matcher(text);
    if (!none.find() && !ASKS_FIRST.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<String> matter =
        ENDS.matcher(text).find() ? dialogue.antecedent(Kind.OTHER) : Optional.empty();
    return matter
        .or(dialogue::actor)
        .map(translation::toChinese)
        .filter(name -> !text.contains(name))
        .map(name -> RewriteResult.resolved(name + text));
  }

  /** Returns what a turn names, for the questions that follow. */
  DialogueTurn said(FoldedText question, FoldedText answer) {
    ChineseQuestion parsed = ChineseQuestion.of(question, names);
    Optional<String> thing =
        parsed.topicOfThings().or(parsed::thing).map(span -> span.of(parsed.text()));
    boolean who =
        QuestionType.inChinese(FoldedText.of(parsed.text()))
            .filter(found -> found.type() == QuestionType.WHO)
            .isPresent();
    return DialogueTurn.of(question, parsed.named(), thing.orElse(""), answered(answer, who), who);
  }

  /** An answer to the question who mostly ends with a name, known or not. */
  private List<Mention> answered(FoldedText answer, boolean who) {
    List<Mention> mentions = new ArrayList<>(names.of(answer));
    Matcher name = IS_NAME.matcher(answer.inPlace());
    if (who && mentions.stream().noneMatch(m -> m.is(Kind.PERSON)) && name.find()) {
      mentions.add(
          new Mention(name.group("name"), Kind.PERSON, name.start("name"), name.end("name")));
    }
    return mentions;
  }
}
