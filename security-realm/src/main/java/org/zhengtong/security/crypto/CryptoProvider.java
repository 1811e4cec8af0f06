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

    /**
     * The SM2 public key that belongs to a secret.
     *
     * @param secret 32 bytes, any
     * @return 64 bytes: both coordinates of the point
     */
    byte[] publicKey(byte[] secret);

    /**
     * SM2 over SM3 with the usual signer's identity (GM/T 0009).
     *
     * @return 64 bytes: r and s
     */
    byte[] sign(byte[] secret, byte[] data);

    /** Whether a signature was made over exactly this data with the secret of this public key. */
    boolean verify(byte[] publicKey, byte[] data, byte[] signature);
}
