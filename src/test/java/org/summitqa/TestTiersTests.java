package org.summitqa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;

/** What starts the service says so by a tag, so that the rest can be run by itself in seconds. */
@AnalyzeClasses(packages = "org.summitqa", importOptions = ImportOption.OnlyIncludeTests.class)
class TestTiersTests {
  @ArchTest
  static final ArchRule WHAT_STARTS_THE_SERVICE_IS_TAGGED =
      classes()
          .that()
          .areMetaAnnotatedWith(SpringBootTest.class)
          .or()
          .areAnnotatedWith(SpringBootTest.class)
          .should()
          .beMetaAnnotatedWith(Tag.class)
          .orShould()
          .beAnnotatedWith(Tag.class);
}
