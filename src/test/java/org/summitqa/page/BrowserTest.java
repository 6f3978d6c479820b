package org.summitqa.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.summitqa.SummitQa;

/**
 * Tests of the page: the whole service at a port of its own, and a browser. Test methods may take a
 * {@link Tabs}, a {@link PageService} and a {@link ModelServer}. Classes with equal settings share
 * one service. Where there is no browser the class is skipped, and the report says why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration
@Timeout(120)
@interface BrowserTest {
  /** What answers from what: {@link ServiceKind}'s classes. */
  @AliasFor(annotation = ContextConfiguration.class, attribute = "initializers")
  Class<? extends ApplicationContextInitializer<?>>[] service() default
      ServiceKind.Extractive.class;

  /** Further settings, as {@code name=value}. */
  @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
  String[] settings() default {};
}
