package org.summitqa.citation.statement;

import java.util.regex.Pattern;
import org.summitqa.text.Language;

/** How sure a clause is of what it says. */
public enum Certainty {
  /** It is so, or was done. */
  FACT("", ""),
  /** It is to be: agreed, promised, planned. */
  TO_BE(
      "同意|承诺|计划|拟(?=[于在将对议定])|打算|准备|决定|将(?=[于在会对要有是再])|(?<!机|社|委员|议|大|协|学|峰|商|工|国)会(?=[在对再于])"
          + "|即将|定于|约定|商定|目标|推动|谈判|磋商|洽谈|商议|正(?=在|就|考虑|与|同|对|向)",
      "agree\\w*|promis\\w*|pledg\\w*|plans?|planned|planning|will|intend\\w*|decid\\w*|would|set to|to be|talks|negotiat\\w*|discuss\\w*|aims?|vow\\w*"),
  /** Somebody wants it. */
  WISH(
      "希望|呼吁|敦促|促请|要求|(?<![回反相响供对效])应该?(?!对|邀|用|急)|(?<!志)愿(?!景)|请(?=[中美他对政])|需要?|必须|期待|主张|建议|邀请|有必要|寻求|试图|争取",
      "hop\\w+|urg\\w+|ask\\w*|demand\\w*|should|want\\w*|need\\w*|must|call\\w* (?:for|on)|invit\\w*|seek\\w*|sought|request\\w*"
          + "|propos\\w*|suggest\\w*|tr(?:y|ies|ied|ying) to|appeal\\w*|press\\w*|push\\w*|encourag\\w*|efforts?|willing\\w*|ready|wish\\w*|eager"),
  /** It may be so. */
  MAYBE(
      "可能|或许|也许|或(?=将|会)|恐(?!怖|慌|惧)|似乎|疑似|据信|据称|考虑|研究(?=是否)|有望|预计|预期|预料|估计|如果|若(?=[不是能继])|一旦|是否"
          + "|不清楚|不确定|未必|怀疑|声称|涉嫌|尚待",
      "may(?! \\d)|might|could|possibl\\w*|possibilit\\w*|perhaps|likely|reportedly|allegedly|apparent\\w*|believed"
          + "|appear\\w*|seem\\w*|consider\\w*|whether|if|unclear|suspect\\w*|expect\\w*|uncertain\\w*|not (?:certain|clear|sure)"
          + "|probabl\\w*|potential\\w*");

  private final Pattern chinese;
  private final Pattern english;

  Certainty(String chinese, String english) {
    this.chinese = Pattern.compile(chinese);
    this.english = Pattern.compile("\\b(?:" + english + ")\\b");
  }

  /** Tells whether a folded text says so in this way, or by a word of it. */
  public boolean isIn(String text, Language language) {
    return (language == Language.ZH ? chinese : english).matcher(text).find();
  }
}
