package org.zhengtong.security.crypto;

/** What should be decrypted was changed or belongs to another key. */
public class CryptoFailure extends RuntimeException {

    public CryptoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
