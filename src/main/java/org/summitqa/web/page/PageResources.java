package org.summitqa.web.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the page, and the modules of others, to be kept by browsers for good: when
 * one was last changed nobody asks, and with some sixty of them that would be 3 KB of a first view.
 */
@Configuration(proxyBeanMethods = false)
class PageResources implements WebMvcConfigurer {
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final PageFiles files;

  PageResources(PageFiles files) {
    this.files = files;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/" + files.folder() + "**")
        .addResourceLocations(PageFiles.LOCATION)
        .setUseLastModified(false)
        .setCacheControl(FOR_GOOD);
    // An address below /_static/ has the version of its module in it.
    registry
        .addResourceHandler("/_static/**")
        .addResourceLocations("classpath:/META-INF/resources/_static/")
        .setUseLastModified(false)
        .setCacheControl(FOR_GOOD);
  }
}
