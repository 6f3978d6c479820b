package org.summitqa.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up what addresses a name or a written number stands for. */
@FunctionalInterface
interface HostResolver {
  InetAddress[] lookUp(String host) throws UnknownHostException;
}
