package org.summitqa.lifecycle;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that questions such as 上个月 are read by, in the time zone of the machine. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
