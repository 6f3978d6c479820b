package org.summitqa.citation.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.text.Language;

/**
 * Whom a Chinese quote speaks of as 他 or 双方: a sentence may name them where the beginning of a
 * sentence before the quote does, or, for both, the title. What they did has to stand in the quote.
 */
public final class PronounResolution {
  private static final Pattern BOTH =
      Pattern.compile(ReferringExpressions.words(Language.ZH, "pair", "plural"));
  private static final Pattern ONE = Pattern.compile(ReferringExpressions.CHINESE_ONE);
  private static final Pattern JOINT = Pattern.compile("[和与同、]|主席|总统|总理|两国|双方|元首|领导人|国家|先生|女士");
  private static final Pattern SHORT_PAIR = Pattern.compile("[中美俄英法德日韩欧印朝]{2}");
  private static final int MAX_NAME_END = 18;

  private PronounResolution() {}

  /** Returns the claim with the names that the quote leaves out as the quote refers to them. */
  public static Optional<Statement> resolved(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Optional.empty();
    }
    boolean one = ONE.matcher(source.text()).find();
    boolean both = BOTH.matcher(source.text()).find();
    if (!one && !both) {
      return Optional.empty();
    }
    String text = claim.text();
    for (int end = Math.min(MAX_NAME_END, text.length() - 2); end >= 2; end--) {
      String names = text.substring(0, end);
      if (isTold(names, source, one, both) && mayEnd(text, end, source)) {
        return Optional.of(claim.as((BOTH.matcher(names).find() ? "" : "他") + text.substring(end)));
      }
    }
    return Optional.empty();
  }

  private static boolean mayEnd(String text, int end, Statement source) {
    return source.text().contains(text.substring(end, Math.min(end + 2, text.length())))
        || SpeakerAttribution.REPORT.matcher(text.substring(end)).lookingAt();
  }

  private static boolean isTold(String names, Statement source, boolean one, boolean both) {
    if (one && source.setting().subjects().contains(names)) {
      return true;
    }
    if (!both) {
      return false;
    }
    String[] each = JOINT.matcher(names).replaceAll(" ").strip().split(" +", -1);
    boolean joint = each.length == 2 || SHORT_PAIR.matcher(each[0]).matches();
    return joint && areKnown(each, source);
  }

  private static boolean areKnown(String[] names, Statement source) {
    String known = source.setting().title() + "\n" + source.setting().subjects();
    for (String name : names) {
      if (name.length() < 2 || !(known.contains(name) || SHORT_PAIR.matcher(name).matches())) {
        return false;
      }
    }
    return true;
  }
}
