package org.summitqa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a sentence: what stands between its marks, and, where that is asked for, between
 * words that join clauses. A mark within a number or a time of day (1,000, 3.5, 10:30) parts
 * nothing. Texts may be raw or folded.
 */
public final class Clauses {
  private static final String MARK = "[;；。!！?？，\\n]|[,.:：](?![0-9])|(?<![0-9])[,.:：]";
  private static final Pattern MARKS = Pattern.compile(MARK);
  private static final Pattern BEHIND_MARK =
      Pattern.compile("(?<=[;；。!！?？，\\n]|[,.:：](?![0-9]))|(?<=(?<![0-9])[,.:：])");

  /** What ends the reach of a word: 不 of 不支持、但欢迎. */
  private static final Pattern REACH =
      Pattern.compile(MARK + "|、|但是?|而是|\\b(?:but|while|whereas)\\b");

  private static final Pattern CHINESE_JOINT =
      Pattern.compile(MARK + "|(?<=电) |(?<=.)(?=但是?|并(?!不|非|没|无)|而(?!且))");
  private static final Pattern ENGLISH_JOINT =
      Pattern.compile(MARK + "|\\b(?=(?:but|and|while|although|which|who|after|before) )");

  private Clauses() {}

  /** Returns the clauses between marks that are not blank, in order. */
  public static List<Span> of(String text) {
    return between(MARKS, text);
  }

  /**
   * Returns the clauses between marks and joining words of a language that are not blank, in order
   * and without white space around them. The joining word begins its clause.
   */
  public static List<String> joinedIn(String text, Language language) {
    Pattern joints = language == Language.ZH ? CHINESE_JOINT : ENGLISH_JOINT;
    return between(joints, text).stream().map(clause -> clause.of(text).strip()).toList();
  }

  /** Returns the text cut behind each mark: together, the pieces are the text. */
  public static List<String> withMarks(String text) {
    return Arrays.asList(BEHIND_MARK.split(text, -1));
  }

  /**
   * Returns the stretches of a text in which a word has its reach: between marks, the comma of
   * enumerations among them, and words of contrast.
   */
  public static List<Span> reaches(String text) {
    return between(REACH, text);
  }

  /** Returns where the reach of a word ends that stands before a place. */
  public static int reachEnd(String text, int from) {
    Matcher end = REACH.matcher(text);
    return end.find(from) ? end.start() : text.length();
  }

  /** Returns where the reach begins in which a place stands. */
  public static int reachStart(String text, int at) {
    int start = 0;
    Matcher end = REACH.matcher(text);
    while (end.find() && end.end() <= at) {
      start = end.end();
    }
    return start;
  }

  /** Returns the reach around a span, with a blank for the span itself. */
  public static String around(String text, Span span) {
    int start = reachStart(text, span.start());
    int end = Math.max(reachEnd(text, span.start()), span.end());
    return text.substring(start, span.start()) + " " + text.substring(span.end(), end);
  }

  private static List<Span> between(Pattern joints, String text) {
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    Matcher joint = joints.matcher(text);
    while (joint.find()) {
      add(text, from, joint.start(), clauses);
      from = joint.end();
    }
    add(text, from, text.length(), clauses);
    return List.copyOf(clauses);
  }

  private static void add(String text, int from, int to, List<Span> clauses) {
    if (!text.substring(from, to).isBlank()) {
      clauses.add(new Span(from, to));
    }
  }
}
