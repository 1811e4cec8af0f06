package org.zhengtong.security.crypto;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The provider in software, on Bouncy Castle. */
public class SoftwareCrypto implements CryptoProvider {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] encrypt(byte[] key, byte[] plain, byte[] bound) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(true, key, nonce, plain, 0, bound);
        var result = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE, sealed.length);
        return result;
    }

    @Override
    public byte[] decrypt(byte[] key, byte[] sealed, byte[] bound) {
        return run(false, key, Arrays.copyOf(sealed, NONCE), sealed, NONCE, bound);
    }

    @Override
    public byte[] mac(byte[] key, byte[] data) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(data, 0, data.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    @Override
    public byte[] digest(byte[] data) {
        var digest = new SM3Digest();
        digest.update(data, 0, data.length);
        var result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    @Override
    public byte[] publicKey(byte[] secret) {
        return Sm2.publicKey(secret);
    }

    @Override
    public byte[] sign(byte[] secret, byte[] data) {
        return Sm2.sign(secret, data, random);
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] data, byte[] signature) {
        return Sm2.verify(publicKey, data, signature);
    }

    static byte[] run(boolean encrypt, byte[] key, byte[] nonce, byte[] input, int from, byte[] bound) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, bound));
        var length = input.length - from;
        var output = new byte[cipher.getOutputSize(length)];
        try {
            var written = cipher.processBytes(input, from, length, output, 0);
            cipher.doFinal(output, written);
            return output;
        } catch (InvalidCipherTextException e) {
            throw new CryptoFailure("the sealed text was changed or belongs to another key", e);
        }
    }
}
