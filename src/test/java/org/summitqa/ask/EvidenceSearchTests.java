package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.archive.ArticleArchive;
import org.summitqa.archive.VersionSettings;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.conversation.StandaloneQuestions;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.ArticleVersion;
import org.summitqa.corpus.Block;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.encoder.NoEncoder;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.Filter;
import org.summitqa.index.duplicates.PrintedArticles;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.search.IndexForTests;
import org.summitqa.search.IndexView;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.Retriever;
import org.summitqa.search.SearchSettings;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.text.Span;
import org.summitqa.timing.Deadline;

class EvidenceSearchTests {
  private static final String QUESTION = "2024年6月1日渡轮恢复了吗？";
  private static final String TEXT = "渡轮6月1日恢复，每天12班。";

  @TempDir Path folder;
  private final List<String> encoded = new ArrayList<>();
  private final AtomicInteger views = new AtomicInteger();
  private IndexForTests index;
  private PassageSearch passages;
  private ArticleArchive archive;
  private StandaloneQuestions questions;
  private EvidenceSearch search;

  @BeforeEach
  void open() throws Exception {
    index = IndexForTests.open(folder.resolve("index"), new CountingEncoder());
    store(TEXT);
    passages = new CountingSearch();
    archive = new ArticleArchive(new VersionSettings(folder.resolve("versions").toString()));
    questions = mock(StandaloneQuestions.class);
    when(questions.of(any(), any(), any()))
        .thenAnswer(call -> StandaloneQuestion.asAsked(call.getArgument(0)));
    search =
        new EvidenceSearch(
            questions, passages, new Retriever(passages, new SearchSettings(8, 0.35, "")), archive);
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private void store(String text) {
    ArticleMetadata about =
        new ArticleMetadata(
            "ferry", "渡轮", null, null, null, "zh", "ferry.txt", ArticleVersion.of("渡轮", text));
    Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    PrintedArticles.store(index, new Article(about, text, List.of(all)));
    index.complete();
  }

  private Evidence find() {
    Deadline deadline = Deadline.in(Duration.ofMinutes(1));
    return search.find(Question.of(QUESTION), deadline).evidence();
  }

  @Test
  void aQuestionIsReadOnceOnOneView() {
    Evidence evidence = find();

    assertThat(evidence.hits()).hasSize(1);
    assertThat(evidence.trace().orElseThrow().analysis().time().isEmpty()).isFalse();
    assertThat(views).hasValue(1);
    assertThat(encoded).containsExactly(QUESTION);
  }

  @Test
  void itsTranslationIsSearchedOnTheSameView() {
    when(questions.translation(eq(QUESTION), anyDouble(), any())).thenReturn(Optional.of("渡轮恢复"));

    Evidence evidence = find();

    assertThat(evidence.trace().orElseThrow().translation()).contains("渡轮恢复");
    assertThat(views).hasValue(1);
    assertThat(encoded).containsExactly(QUESTION, "渡轮恢复");
  }

  @Test
  void aQuestionThatIsPutToSeveralIsReadOnce() {
    passages.view(
        view -> {
          SearchQuery query = view.read(QUESTION);
          search.find(view, query, new Filter(List.of("BBC"), null, null));
          search.find(view, query, new Filter(List.of("DW"), null, null));
          return search.find(view, query, Filter.NONE);
        });

    assertThat(views).hasValue(1);
    assertThat(encoded).containsExactly(QUESTION);
  }

  @Test
  void whatIsShownIsKeptThoughItIsReplacedWhileItIsSearched() {
    when(questions.translation(any(), anyDouble(), any()))
        .thenAnswer(
            call -> {
              store("渡轮6月1日停航。");
              return Optional.of("渡轮恢复");
            });

    ArticleMetadata found = find().hits().getFirst().article();

    assertThat(found.version()).isEqualTo(ArticleVersion.of("渡轮", TEXT));
    assertThat(archive.find("ferry", found.version()).orElseThrow().text()).isEqualTo(TEXT);
  }

  private final class CountingEncoder implements Encoder {
    private final NoEncoder none = new NoEncoder();

    @Override
    public String name() {
      return none.name();
    }

    @Override
    public int dimensions() {
      return none.dimensions();
    }

    @Override
    public EncodedText encodeQuestion(String question) {
      encoded.add(question);
      return none.encodeQuestion(question);
    }

    @Override
    public EncodedText encodePassage(String passage) {
      return none.encodePassage(passage);
    }
  }

  private final class CountingSearch implements PassageSearch {
    @Override
    public <T> T view(Function<IndexView, T> reading) {
      views.incrementAndGet();
      return index.passages().view(reading);
    }

    @Override
    public BilingualDictionary lexicon() {
      return index.passages().lexicon();
    }
  }
}
