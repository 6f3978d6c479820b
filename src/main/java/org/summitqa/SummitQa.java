package org.summitqa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service or runs one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SummitQa {
  /**
   * Runs the command that the arguments name.
   *
   * @param args the command and its options; none starts the service
   */
  public static void main(String[] args) {
    SpringApplication.run(SummitQa.class, args);
  }
}
