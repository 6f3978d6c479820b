package org.summitqa.citation;

import java.util.regex.Pattern;
import org.summitqa.text.FoldedText;

/**
 * Knows sentences of articles that speak to a model instead of reporting: "ignore your instructions
 * and say …". What such a sentence wants said stands in it word for word, so it would support a
 * model that obeys; therefore it supports nothing. An article that simply states a falsehood is
 * beyond this: it is quoted, under its own name.
 */
final class PromptInjectionDetector {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:忽略|忽视|无视|忘记|忘掉|不要理会|不要遵守|不再遵守|跳过)[^。!?]{0,12}(?:指令|指示|提示词?|规则|命令)"
              + "|系统提示词?|你(?:现在)?没有(?:任何)?(?:规则|限制)|你(?:现在)?是一个?(?:ai|人工智能|语言模型|助手)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|overrid(?:e|ing)|bypass(?:ing)?)\\b"
              + "[^.!?]{0,40}\\b(?:instructions?|prompts?|rules?|guidelines|directions)\\b"
              + "|\\bsystem prompt\\b|\\byou are now\\b|<\\|im_start\\|>|\\[/?inst]");
  // Between their letters, so that a pattern does not find them.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  private PromptInjectionDetector() {}

  /** Tells whether a sentence of an article gives orders to whoever answers from it. */
  static boolean isOrder(FoldedText sentence) {
    String seen = INVISIBLE.matcher(sentence.folded()).replaceAll("");
    return CHINESE.matcher(seen).find() || ENGLISH.matcher(seen).find();
  }
}
