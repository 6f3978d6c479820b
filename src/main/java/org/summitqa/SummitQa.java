package org.summitqa;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.summitqa.cli.CommandLineInterface;

/** Starts the service or runs one command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SummitQa {
  /**
   * Runs the command that the arguments name, and exits with its status.
   *
   * @param args the command and its options; none starts the service
   */
  public static void main(String[] args) {
    // Results are UTF-8 whatever the locale, which in many containers knows ASCII only.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(new CommandLineInterface(SummitQa.class, out, err).run(args));
  }

  private static PrintStream utf8(FileDescriptor file) {
    return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
  }
}
