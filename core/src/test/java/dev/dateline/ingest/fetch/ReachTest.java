// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.3.4",
                "2130706433",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1"
            })
    void leavesOutWhatIsNotPublic(String address) throws UnknownHostException {
        InetAddress closed = InetAddress.getByName(address);
        assertThat(Reach.PUBLIC_ONLY.includes(closed)).isFalse();
        assertThat(Reach.ANYWHERE.includes(closed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "172.32.0.1",
                "172.15.255.255",
                "192.169.0.1",
                "100.128.0.1",
                "223.255.255.255",
                "2600::1",
                "2a00:1450::1",
                "64:ff9b::808:808",
                "2002:808:808::"
            })
    void takesWhatIsPublic(String address) throws UnknownHostException {
        assertThat(Reach.PUBLIC_ONLY.includes(InetAddress.getByName(address))).isTrue();
    }
}
