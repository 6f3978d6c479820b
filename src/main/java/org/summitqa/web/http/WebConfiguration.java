package org.summitqa.web.http;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.summitqa.web.admin.AdminSettings;

/** Sets up what the controllers share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
  /** Reads the description of the API, with this instance's limits in place of the defaults. */
  @Bean
  OpenAPI description(WebSettings limits, AdminSettings admin) {
    try (InputStream file = new ClassPathResource("openapi.yml").getInputStream()) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${max-question-length}", Integer.toString(limits.maxQuestionLength()))
              .replace("${max-request-size}", Long.toString(limits.maxRequestSize().toBytes()))
              .replace(
                  "${max-chat-request-size}", Long.toString(limits.maxChatRequestSize().toBytes()))
              .replace("${max-article-size}", Long.toString(admin.maxArticleSize().toBytes()))
              .replace("${max-articles-size}", Long.toString(admin.maxRequestSize().toBytes()))
              .replace(
                  "${max-articles-per-request}", Integer.toString(admin.maxArticlesPerRequest()));
      return Yaml31.mapper().readValue(text, OpenAPI.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Spares a client the list that it has already; an article has a tag of its own. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> articleListTags() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/articles");
    return filter;
  }
}
