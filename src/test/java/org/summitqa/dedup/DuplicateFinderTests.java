package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.Article;

class DuplicateFinderTests {
  private static final StorySettings SETTINGS = StoryEvaluationTests.SETTINGS;

  private static List<List<String>> stories(List<Article> articles) {
    return StoryEvaluationTests.stories(SETTINGS, articles).stream()
        .map(story -> story.printings().stream().map(FingerprintedArticle::articleId).toList())
        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
        .toList();
  }

  private static List<String> text(String id) throws IOException {
    return StoryArticles.named(id).text().lines().toList();
  }

  private static Article print(String id, String published, List<String> paragraphs) {
    return StoryArticles.article(id, "", null, published, paragraphs);
  }

  private static List<String> together(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @Test
  void noTwoOfTheOriginalArticlesAreOne() throws IOException {
    assertThat(stories(StoryArticles.all())).isEmpty();
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() throws IOException {
    List<Article> articles = new ArrayList<>(StoryArticles.all());
    for (Edit edit : Edit.all(StoryArticles.paragraphsOfTheOther(true))) {
      StoryArticles.half(true).stream().map(edit::of).forEach(articles::add);
    }
    List<List<String>> stories = stories(articles);

    Collections.shuffle(articles, new Random(7));

    assertThat(stories(articles)).isEqualTo(stories).isNotEmpty();
  }

  @Test
  void printingsComeByPublicationThenId() throws IOException {
    List<String> museum = text("museum");

    assertThat(
            stories(
                List.of(
                    print("c", "2024-05-08", museum),
                    StoryArticles.article("a", "", null, null, museum),
                    print("d", "2024-05-07T09:00:00+08:00", museum),
                    print("b", "2024-05-08", museum))))
        .containsExactly(List.of("d", "b", "c", "a"));
  }

  @Test
  void aDigestDoesNotJoinTheStoriesThatItHolds() throws IOException {
    List<String> digest =
        together(
            together(text("quake-afp"), text("museum")),
            together(text("bridge-xinhua"), text("talks-1")));

    assertThat(
            stories(
                List.of(
                    print("digest", "2024-05-09", digest),
                    print("museum", "2024-05-07", text("museum")),
                    print("bridge", "2024-05-08", text("bridge-xinhua")),
                    print("bridge again", "2024-05-08", text("bridge-xinhua")))))
        .containsExactly(List.of("bridge", "bridge again"));
  }

  @Test
  void aChainIsNotFollowedFromTextToText() throws IOException {
    List<String> all =
        together(
            together(text("museum"), text("talks-1")),
            together(text("quake-afp"), text("bridge-reuters")));
    List<Article> windows =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    print(
                        "w" + i,
                        "2024-05-0" + (i + 1),
                        all.subList(2 * i, Math.min(2 * i + 6, all.size()))))
            .toList();

    assertThat(stories(windows))
        .isNotEmpty()
        .allSatisfy(story -> assertThat(story).hasSizeLessThanOrEqualTo(3));
  }

  @ParameterizedTest
  @CsvSource({
    "'银港气象台16日发布天气预报：白天多云，最高气温18度，最低气温9度。', '银港气象台17日发布天气预报：白天多云，最高气温11度，最低气温3度。'",
    "'银港气象台发布天气预报：白天多云，最高气温十八度，最低气温九度。', '银港气象台发布天气预报：白天多云，最高气温十一度，最低气温三度。'",
  })
  void twoDaysOfOneTemplateAreTwo(String day, String next) {
    String same =
        "气象台提醒市民出门时注意早晚温差，驾车的市民应当减速慢行，渔民出海前应当留意最新的海况消息。"
            + "环境部门表示，空气质量总体良好，适合开展户外活动。交通部门将视天气情况调整渡轮班次，请乘客留意码头的通知。";

    assertThat(
            stories(
                List.of(
                    print("a", "2023-11-15", List.of(day, same)),
                    print("b", "2023-11-16", List.of(next, same)))))
        .isEmpty();
  }

  @Test
  void oneNumberMayBeCorrected() {
    String text =
        "银港气象台发布天气预报：白天多云，最高气温18度。气象台提醒市民出门时注意早晚温差，驾车的市民应当减速慢行，"
            + "渔民出海前应当留意最新的海况消息。环境部门表示，空气质量总体良好，适合开展户外活动。";

    assertThat(
            stories(
                List.of(
                    print("a", "2023-11-15", List.of(text)),
                    print("b", "2023-11-15", List.of(text.replace("18", "16"))))))
        .hasSize(1);
  }

  @Test
  void aTextInHundredsOfPapersIsOneStory() throws IOException {
    List<String> museum = text("museum");
    List<Article> papers =
        IntStream.range(0, 300)
            .mapToObj(i -> print("p%03d".formatted(i), "2024-05-08", museum))
            .toList();

    assertThat(stories(papers)).singleElement().satisfies(all -> assertThat(all).hasSize(300));
  }

  @Nested
  class Best {
    private List<String> bestFirst(Article... articles) {
      DuplicateCluster story = StoryEvaluationTests.stories(SETTINGS, List.of(articles)).getFirst();
      return story.bestFirst().stream().map(FingerprintedArticle::articleId).toList();
    }

    @Test
    void isTheOriginalAmongFullTextsAndACutOneIsLast() throws IOException {
      List<String> museum = text("museum");

      assertThat(
              bestFirst(
                  print("cut", "2024-05-06", Edit.cut(museum, 0.5)),
                  print("reprint", "2024-05-08", museum),
                  print("original", "2024-05-07", museum)))
          .containsExactly("original", "reprint", "cut");
    }

    @Test
    void isTheLatestCorrectionWhereThereIsOne() throws IOException {
      List<String> museum = text("museum");
      List<String> corrected = Edit.corrected(museum, 1);

      assertThat(
              bestFirst(
                  print("original", "2024-05-07", museum),
                  print("corrected", "2024-05-08", corrected),
                  print("corrected again", "2024-05-09", corrected)))
          .containsExactly("corrected again", "corrected", "original");
    }
  }
}
