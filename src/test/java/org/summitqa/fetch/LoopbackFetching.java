package org.summitqa.fetch;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets pages be fetched from this machine, too. */
@TestConfiguration(proxyBeanMethods = false)
public class LoopbackFetching {
  @Bean
  @Primary
  PageFetcher loopbackFetcher(FetchSettings settings) {
    AddressPolicy publicOnly = new PublicAddresses();
    return new PageFetcher(
        settings,
        InetAddress::getAllByName,
        address -> address.isLoopbackAddress() ? Optional.empty() : publicOnly.refusal(address));
  }
}
