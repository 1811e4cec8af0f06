package org.zhengtong.security.crypto;

/**
 * The cryptographic operations of the product. Found through {@link java.util.ServiceLoader}: a county that owns a
 * certified module (GM/T 0028) puts its provider first; {@link SoftwareCrypto} serves otherwise.
 */
public interface CryptoProvider {

    /** SM4-GCM with a random 12-byte nonce in front of the result. */
    byte[] encrypt(byte[] key, byte[] plain, byte[] bound);

    /**
     * Reverses {@link #encrypt}.
     *
     * @throws CryptoFailure if key, bound data or ciphertext do not belong together
     */
    byte[] decrypt(byte[] key, byte[] sealed, byte[] bound);

    /** HMAC over SM3, 32 bytes. */
    byte[] mac(byte[] key, byte[] data);

    /** SM3, 32 bytes. */
    byte[] digest(byte[] data);
}
