package org.summitqa.web.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.web.admin.AdminSettings;
import org.summitqa.web.openai.ChatRequest;

/** Stops reading a body at the limit, whether or not the client said how long it is. */
@ControllerAdvice
public class RequestSizeLimit extends RequestBodyAdviceAdapter {
  private final WebSettings limits;
  private final DataSize maxArticle;

  RequestSizeLimit(WebSettings limits, AdminSettings admin, CorpusSettings corpus) {
    this.limits = limits;
    this.maxArticle =
        admin.maxArticleSize().compareTo(corpus.maxFileSize()) < 0
            ? admin.maxArticleSize()
            : corpus.maxFileSize();
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    long limit = limitOf(parameter).toBytes();
    if (message.getHeaders().getContentLength() > limit) {
      throw RefusedException.tooLarge(limit);
    }
    InputStream body = new LimitedStream(message.getBody(), limit);
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return body;
      }

      @Override
      public HttpHeaders getHeaders() {
        return message.getHeaders();
      }
    };
  }

  private DataSize limitOf(MethodParameter body) {
    Class<?> type = body.getParameterType();
    if (type.equals(byte[].class)) {
      return maxArticle;
    }
    return type.equals(ChatRequest.class) ? limits.maxChatRequestSize() : limits.maxRequestSize();
  }

  /** A body went beyond the limit. */
  public static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long limit;

    ExceededException(long limit) {
      super("More than " + limit + " bytes");
      this.limit = limit;
    }

    long limit() {
      return limit;
    }
  }

  /** A body that fails beyond the limit. */
  public static final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long read;

    public LimitedStream(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > limit) {
        throw new ExceededException(limit);
      }
    }
  }
}
