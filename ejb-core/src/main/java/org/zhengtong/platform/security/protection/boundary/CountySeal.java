package org.zhengtong.platform.security.protection.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.ServiceLoader;
import org.zhengtong.security.crypto.CryptoProvider;
import org.zhengtong.security.crypto.KeyRing;

/**
 * Signs for the county what leaves the house, and says of what comes back whether it was changed: SM2 over SM3. The key is
 * made at the first start and lies with the other keys under ZT_HOME; whoever restores a backup needs it.
 */
@ApplicationScoped
public class CountySeal {

    private static final int KEY = 32;
    private static final int NAME = 16;
    private static final HexFormat HEX = HexFormat.of();

    private CryptoProvider crypto;
    private byte[] secret;
    private byte[] publicKey;

    @PostConstruct
    void open() {
        crypto = ServiceLoader.load(CryptoProvider.class, CryptoProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow();
        secret = new KeyRing(Path.of(System.getProperty("zt.home", "data"), "keys")).key("seal", KEY);
        publicKey = crypto.publicKey(secret);
    }

    /** Which key signs, as it is printed beside a signature: the beginning of the public key's digest. */
    public String keyName() {
        return digest(publicKey).substring(0, NAME);
    }

    /** SM3 in hexadecimal. */
    public String digest(byte[] content) {
        return HEX.formatHex(crypto.digest(content));
    }

    /** In hexadecimal. */
    public String sign(String statement) {
        return HEX.formatHex(crypto.sign(secret, bytes(statement)));
    }

    /** Whether the county signed exactly this. */
    public boolean isSigned(String statement, String signature) {
        return signature.matches("(\\p{XDigit}{2})+")
                && crypto.verify(publicKey, bytes(statement), HEX.parseHex(signature));
    }

    private static byte[] bytes(String statement) {
        return statement.getBytes(StandardCharsets.UTF_8);
    }
}
