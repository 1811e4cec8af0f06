package org.zhengtong.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftwareCryptoTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("0123456789abcdeffedcba9876543210");
    private final SoftwareCrypto crypto = new SoftwareCrypto();

    @Test
    void sm3AgreesWithTheStandard() {
        assertThat(HEX.formatHex(crypto.digest("abc".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HEX.formatHex(crypto.digest(new byte[0])))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        assertThat(HEX.formatHex(crypto.digest("abcd".repeat(16).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4GcmAgreesWithTheStandard() {
        var plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        var sealed = SoftwareCrypto.run(
                true,
                KEY,
                HEX.parseHex("00001234567800000000abcd"),
                plain,
                0,
                HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        assertThat(HEX.formatHex(sealed)).endsWith("83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void whatWasSealedOpensOnlyWithTheSameKeyAndPlace() {
        var plain = "990123198001010017".getBytes(StandardCharsets.UTF_8);
        var sealed = crypto.encrypt(KEY, plain, "citizen".getBytes(StandardCharsets.UTF_8));
        assertThat(crypto.decrypt(KEY, sealed, "citizen".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plain);
        assertThatThrownBy(() -> crypto.decrypt(KEY, sealed, "firm".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CryptoFailure.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> crypto.decrypt(KEY, sealed, "citizen".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CryptoFailure.class);
    }

    @Test
    void aKeyIsMadeOnceAndKept(@TempDir Path folder) {
        var first = new KeyRing(folder).key("data", 16);
        assertThat(first).hasSize(16);
        assertThat(new KeyRing(folder).key("data", 16)).isEqualTo(first);
        assertThat(folder.toFile().list()).containsExactly("data.key");
    }
}
