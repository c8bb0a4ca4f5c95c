// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who says at which addresses a host is. */
interface Names {
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> of(String host) throws UnknownHostException;
}
