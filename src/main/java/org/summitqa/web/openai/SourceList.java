package org.summitqa.web.openai;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.ask.Answer;
import org.summitqa.ask.SourceOriginNote;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;
import org.summitqa.web.corpus.ArticleLink;

/**
 * The list of sources below the text of a chat, and the way back from that text to what was said.
 * It reads as plain text, and as the Markdown that most chats show.
 */
final class SourceList {
  private static final List<String> HEADINGS =
      Stream.of(Language.values()).flatMap(l -> Stream.of(cited(l), nearest(l))).toList();

  /** How many of a refusal's passages a chat shows: they are long, and the list is in its text. */
  private static final int MAX_RELATED = 3;

  private static final Pattern MARK = Pattern.compile("\\[[0-9]{1,3}]");

  private SourceList() {}

  /** Returns the list of what an answer cites, of a refusal the nearest three passages. */
  static String of(Answer answer, Language language) {
    boolean declined = answer.status() == Answer.Status.DECLINED;
    List<Citation> sources =
        declined ? answer.related().stream().limit(MAX_RELATED).toList() : answer.citations();
    if (sources.isEmpty()) {
      return "";
    }
    return below(declined ? nearest(language) : cited(language))
        + Stream.concat(
                sources.stream().map(source -> entry(source, language)),
                Stream.of(SourceOriginNote.note(answer, language)))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
  }

  /**
   * Returns the text of an earlier answer without the list and without the marks that led to it.
   */
  static String without(String text) {
    String plain = text.replace("\r\n", "\n");
    int end =
        HEADINGS.stream()
            .mapToInt(heading -> plain.indexOf(below(heading) + AnswerText.mark(1)))
            .filter(at -> at >= 0)
            .min()
            .orElse(plain.length());
    return MARK.matcher(plain.substring(0, end)).replaceAll("");
  }

  private static String cited(Language language) {
    return Messages.of(language).text("sources.cited");
  }

  private static String nearest(Language language) {
    return Messages.of(language).text("sources.nearest");
  }

  private static String below(String heading) {
    return "\n\n" + heading + "\n\n";
  }

  private static String entry(Citation source, Language language) {
    String quote = "“" + source.quote() + "”";
    return Stream.of(
            AnswerText.mark(source.number()) + " " + source.article().line(),
            quote,
            ArticleLink.published(source),
            SourceOriginNote.alsoIn(source, language))
        .filter(Objects::nonNull)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
