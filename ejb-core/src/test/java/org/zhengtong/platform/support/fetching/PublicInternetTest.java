package org.zhengtong.platform.support.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines may be asked on anybody's word. */
class PublicInternetTest {

    private final PublicInternet gate = new PublicInternet("localhost:8080", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://192.0.0.8/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://93.184.216.34:22/",
                "http://93.184.216.34:9990/"
            })
    void whatIsNotThePublicInternetIsShut(String address) {
        assertThat(faultAt(address)).isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/",
                "https://93.184.216.34:443/",
                "http://93.184.216.34:8080/",
                "http://[2606:2800:220:1::1]/"
            })
    void thePublicInternetIsOpen(String address) {
        assertThatCode(() -> gate.pass(URI.create(address))).doesNotThrowAnyException();
    }

    @Test
    void theCountysOwnPortalIsNoStranger() {
        assertThatCode(() -> gate.pass(URI.create("http://localhost:8080/feed.xml")))
                .doesNotThrowAnyException();
        assertThat(faultAt("http://localhost:9990/")).isEqualTo(FetchFault.PRIVATE_ADDRESS);
        assertThat(catchThrowableOfType(FetchFailed.class, () -> new PublicInternet(null, false)
                                .pass(URI.create("http://localhost:8080/")))
                        .fault())
                .isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @Test
    void aTestMayAskItsOwnMachineAndNothingElse() {
        var inTests = new PublicInternet(null, true);
        assertThatCode(() -> inTests.pass(URI.create("http://127.0.0.1:41234/")))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(FetchFailed.class, () -> inTests.pass(URI.create("http://10.0.0.1/")))
                        .fault())
                .isEqualTo(FetchFault.PRIVATE_ADDRESS);
    }

    @Test
    void anAddressOfTheOlderInternetInsideANewerOneIsSeenThrough() throws UnknownHostException {
        assertThat(PublicInternet.isPublic(InetAddress.getByName("::ffff:10.0.0.1")))
                .isFalse();
        assertThat(PublicInternet.isPublic(InetAddress.getByName("2001:db8::1")))
                .isFalse();
    }

    private FetchFault faultAt(String address) {
        return catchThrowableOfType(FetchFailed.class, () -> gate.pass(URI.create(address)))
                .fault();
    }
}
