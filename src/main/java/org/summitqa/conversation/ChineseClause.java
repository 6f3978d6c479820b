package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.language.ChineseWords;
import org.summitqa.language.ChineseWords.Word;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Finds the parts of a Chinese clause without a grammar: the subject ends where the first verb, or
 * what stands before one, begins; the object begins behind the last verb.
 */
final class ChineseClause {
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:对于?|就|关于|针对|围绕|有关|至于)(?<topic>[^，,]+?)(?:问题|议题|方面|一事)?"
              + "(?=怎么|怎样|如何|有[什何哪没]|有着?|说|的[态立看表评意措]|达成|表[示态达]|采取|做了|是什么|持|提[出到]|作|取得|发表|感到|谈|讨论|什么|$|[，,])");
  private static final Set<String> BEFORE_VERB =
      Set.copyOf(Vocabulary.of(Language.ZH, "verbs").section("before").words());
  private static final Set<String> VERBS =
      Set.copyOf(Vocabulary.of(Language.ZH, "verbs").section("verb").words());
  private static final Pattern PARTICLE = Pattern.compile("^[了着过到出于在]?(?:一[个些项次])?");

  private static final Pattern COMMA = Pattern.compile("[，,]");

  private final String text;
  private final List<Mention> mentions;
  private final Optional<Span> asking;
  private final List<Word> words;

  ChineseClause(String text, List<Mention> mentions, Optional<Span> asking) {
    this.text = text;
    this.mentions = mentions;
    this.asking = asking;
    this.words = ChineseWords.of(text);
  }

  /** Returns what a word such as 对 says that it is about. */
  Optional<Span> spokenOf() {
    Matcher topic = TOPIC.matcher(text);
    return topic.find()
        ? Optional.of(new Span(topic.start("topic"), topic.end("topic")))
        : Optional.empty();
  }

  /** Returns the subject, empty where there is none. */
  Span subject(Optional<Span> spokenOf) {
    int start = start(spokenOf);
    int asks = asking.map(Span::start).orElse(text.length());
    int end =
        words.stream()
            .filter(word -> word.start() >= start && endsSubject(word, start))
            .mapToInt(Word::start)
            .findFirst()
            .orElse(text.length());
    return new Span(start, Math.max(start, Math.min(asks, end)));
  }

  /** 关于台湾，拜登… and 2023年的…: a topic or a date may come before the subject. */
  private int start(Optional<Span> spokenOf) {
    Matcher comma = COMMA.matcher(text);
    if (spokenOf.isPresent() && spokenOf.get().start() <= 2 && comma.find(spokenOf.get().end())) {
      return comma.end();
    }
    if (mentions.isEmpty()
        || !mentions.getFirst().is(Kind.DATE)
        || mentions.getFirst().start() > 1) {
      return 0;
    }
    int start = mentions.getFirst().end();
    return text.startsWith("的", start) || text.startsWith("，", start) ? start + 1 : start;
  }

  private boolean endsSubject(Word word, int start) {
    String one = text.substring(word.start(), word.end());
    Span span = new Span(word.start(), word.end());
    boolean dated = mentions.stream().anyMatch(m -> m.is(Kind.DATE) && m.start() == word.start());
    boolean named = mentions.stream().anyMatch(m -> !m.is(Kind.DATE) && m.span().contains(span));
    boolean verb = VERBS.contains(one) && !isNoun(word, start);
    return !named && (dated || verb || BEFORE_VERB.contains(one));
  }

  /** 会晤在哪里举行: a word that names an event is no verb where it comes first. */
  private boolean isNoun(Word word, int start) {
    return word.start() == start
        || text.startsWith("的", word.end())
        || text.startsWith("的", word.start() - 1);
  }

  /** Returns what stands behind the last verb, where nothing is asked there. */
  Optional<Span> object(Span subject) {
    return words.stream()
        .filter(word -> word.start() >= subject.end())
        .filter(word -> VERBS.contains(text.substring(word.start(), word.end())))
        .map(Word::end)
        .reduce((first, last) -> last)
        .map(this::afterParticle)
        .filter(start -> start < text.length())
        .filter(start -> asking.filter(span -> span.end() > start).isEmpty())
        .map(start -> new Span(start, text.length()));
  }

  private int afterParticle(int verbEnd) {
    Matcher particle = PARTICLE.matcher(text).region(verbEnd, text.length());
    return particle.find() ? particle.end() : verbEnd;
  }
}
