package org.zhengtong.platform.security.protection.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ServiceLoader;
import org.zhengtong.platform.security.protection.Sealed;
import org.zhengtong.security.crypto.CryptoProvider;
import org.zhengtong.security.crypto.KeyRing;

/** Seals sensitive values and opens them again. Callers show them masked, and audit each opening for a person's eyes. */
@ApplicationScoped
public class Vault {

    private static final int SM4_KEY = 16;
    private static final int INDEX_KEY = 32;

    private CryptoProvider crypto;
    private byte[] dataKey;
    private byte[] indexKey;

    @PostConstruct
    void open() {
        crypto = ServiceLoader.load(CryptoProvider.class, CryptoProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow();
        var keys = new KeyRing(Path.of(System.getProperty("zt.home", "data"), "keys"));
        dataKey = keys.key("data", SM4_KEY);
        indexKey = keys.key("index", INDEX_KEY);
    }

    /** @return null for a null or empty value */
    public Sealed seal(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var sealed = crypto.encrypt(dataKey, value.getBytes(StandardCharsets.UTF_8), new byte[0]);
        return new Sealed(Base64.getEncoder().encodeToString(sealed), index(value));
    }

    /** @return null for nothing sealed */
    public String open(Sealed value) {
        return value == null ? null : openText(value.sealed());
    }

    /** For what is stored as ciphertext only, without an index. */
    public String openText(String sealed) {
        var bytes = Base64.getDecoder().decode(sealed);
        return new String(crypto.decrypt(dataKey, bytes, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The blind index of a value; letters count without their case. */
    public String index(String value) {
        var plain = value.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(crypto.mac(indexKey, plain));
    }
}
