package org.zhengtong.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sm2Test {

    private static final HexFormat HEX = HexFormat.of();

    /** The example of GB/T 32918.5-2017, annex A. */
    private static final byte[] SECRET =
            HEX.parseHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");

    private static final byte[] PUBLIC = HEX.parseHex("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    private static final byte[] SIGNED = HEX.parseHex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
            + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
    private static final byte[] DATA = "message digest".getBytes(StandardCharsets.US_ASCII);

    private final CryptoProvider crypto = new SoftwareCrypto();

    @Test
    void agreesWithTheStandard() {
        assertThat(crypto.publicKey(SECRET)).isEqualTo(PUBLIC);
        assertThat(crypto.verify(PUBLIC, DATA, SIGNED)).isTrue();
    }

    @Test
    void signsWhatOnlyThisKeySigned() {
        var signature = crypto.sign(SECRET, DATA);
        assertThat(signature).hasSize(64);
        assertThat(crypto.verify(PUBLIC, DATA, signature)).isTrue();
        var other = SECRET.clone();
        other[31]++;
        assertThat(crypto.verify(crypto.publicKey(other), DATA, signature)).isFalse();
    }

    @Test
    void noticesEveryChange() {
        for (int i = 0; i < DATA.length; i++) {
            var changed = DATA.clone();
            changed[i] ^= 1;
            assertThat(crypto.verify(PUBLIC, changed, SIGNED)).isFalse();
        }
        for (int i = 0; i < SIGNED.length; i++) {
            var changed = SIGNED.clone();
            changed[i] ^= 1;
            assertThat(crypto.verify(PUBLIC, DATA, changed)).isFalse();
        }
    }

    @Test
    void takesNothingElseForASignatureOrAKey() {
        assertThat(crypto.verify(PUBLIC, DATA, new byte[0])).isFalse();
        assertThat(crypto.verify(PUBLIC, DATA, new byte[64])).isFalse();
        assertThat(crypto.verify(PUBLIC, DATA, new byte[65])).isFalse();
        assertThat(crypto.verify(new byte[64], DATA, SIGNED)).isFalse();
        assertThat(crypto.verify(new byte[3], DATA, SIGNED)).isFalse();
    }

    @Test
    void makesAKeyOfAnyBytes() {
        for (var secret : new byte[][] {new byte[32], HEX.parseHex("ff".repeat(32))}) {
            assertThat(crypto.verify(crypto.publicKey(secret), DATA, crypto.sign(secret, DATA)))
                    .isTrue();
        }
    }
}
