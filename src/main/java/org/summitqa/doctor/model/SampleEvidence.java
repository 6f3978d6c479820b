package org.summitqa.doctor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.text.Span;

/** Evidence of our own making, to see how a model goes about it. Of places that there are not. */
final class SampleEvidence {
  private static final List<String> FERRY =
      List.of("南湖市和北岭市的市长3月12日在北岭市会面，谈了两个小时。", "两市同意自6月1日起恢复每日四班渡轮。", "南湖市市长林远说，船票价格将保持20元不变。");

  private SampleEvidence() {}

  /** Returns three sentences and a question that the second of them answers. */
  static Evidence chinese() {
    return of("两市同意从哪一天起恢复渡轮，每天几班？", FERRY);
  }

  /** Returns the same sentences and the question in English. */
  static Evidence english() {
    return of("From which day will the ferry run again, and how many times a day?", FERRY);
  }

  /** Returns the same question with more sentences than a number of tokens, some 20 tokens each. */
  static Evidence large(int tokens) {
    List<String> sentences = new ArrayList<>(FERRY);
    for (int number = 1; sentences.size() * 20 < tokens + 200; number++) {
      sentences.add("港务局第%d号报告说，当天有%d名旅客乘坐渡轮，没有晚点。".formatted(number, number * 7 % 500));
    }
    return of(chinese().question(), sentences);
  }

  private static Evidence of(String question, List<String> texts) {
    PublicationDate published = PublicationDate.parse("2024-03-13");
    ArticleMetadata article =
        new ArticleMetadata("sample", "两市恢复渡轮", null, "晨报", published, "zh", "sample.txt");
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      sentences.add(new Sentence(new Span(at, at + text.length()), text));
      at += text.length();
    }
    Passage passage =
        new Passage(
            Passage.id("sample", 0),
            "sample",
            "",
            new Span(0, at),
            String.join("", texts),
            sentences);
    Hit hit = new Hit(passage, article, 1, Map.of(), List.of());
    List<EvidenceSentence> numbered = new ArrayList<>();
    sentences.forEach(s -> numbered.add(new EvidenceSentence(numbered.size() + 1, hit, s, 0.5)));
    return new Evidence(question, List.of(hit), numbered, 1, true);
  }
}
