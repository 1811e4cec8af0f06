package org.zhengtong.security.realm;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes that a password was proved, so that a client that sends it with every request does not pay
 * for the slow hash each time. Holds keyed digests only, over the stored hash too: a changed password is not remembered.
 */
class RecentProofs {

    private static final int MOST = 10_000;
    private static final long NANOS_TO_LIVE = 5L * 60 * 1_000_000_000;

    private final SecretKeySpec key;
    private final Map<String, Long> provedAt = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    RecentProofs() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    boolean knows(String storedHash, char[] password) {
        var digest = digest(storedHash, password);
        synchronized (provedAt) {
            var at = provedAt.get(digest);
            return at != null && System.nanoTime() - at < NANOS_TO_LIVE;
        }
    }

    void remember(String storedHash, char[] password) {
        var digest = digest(storedHash, password);
        synchronized (provedAt) {
            provedAt.put(digest, System.nanoTime());
        }
    }

    private String digest(String storedHash, char[] password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(storedHash.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            mac.update((byte) 0);
            var bytes = java.nio.charset.StandardCharsets.UTF_8.encode(java.nio.CharBuffer.wrap(password));
            mac.update(bytes);
            return java.util.Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("the JDK lacks HMAC", e);
        }
    }
}
