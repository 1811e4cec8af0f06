package org.zhengtong.security.crypto;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** Signatures with SM2 (GB/T 32918.2) on the recommended curve (GB/T 32918.5). */
final class Sm2 {

    private static final ECDomainParameters CURVE = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

    /** The signer's identity where none is agreed (GM/T 0009-2012, 10). */
    private static final byte[] IDENTITY = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private static final int POINT = 65;
    private static final byte UNCOMPRESSED = 4;

    private Sm2() {}

    static byte[] publicKey(byte[] secret) {
        var point = new FixedPointCombMultiplier()
                .multiply(CURVE.getG(), number(secret))
                .normalize()
                .getEncoded(false);
        return Arrays.copyOfRange(point, 1, POINT);
    }

    static byte[] sign(byte[] secret, byte[] data, SecureRandom random) {
        var signer = signer();
        var key = new ParametersWithRandom(new ECPrivateKeyParameters(number(secret), CURVE), random);
        signer.init(true, new ParametersWithID(key, IDENTITY));
        signer.update(data, 0, data.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new CryptoFailure("can't sign", e);
        }
    }

    static boolean verify(byte[] publicKey, byte[] data, byte[] signature) {
        var signer = signer();
        try {
            signer.init(false, new ParametersWithID(key(publicKey), IDENTITY));
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
        signer.update(data, 0, data.length);
        return signer.verifySignature(signature);
    }

    private static ECPublicKeyParameters key(byte[] publicKey) {
        var point = new byte[POINT];
        point[0] = UNCOMPRESSED;
        System.arraycopy(publicKey, 0, point, 1, Math.min(POINT - 1, publicKey.length));
        return new ECPublicKeyParameters(CURVE.getCurve().decodePoint(point), CURVE);
    }

    private static SM2Signer signer() {
        return new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
    }

    /** Any 32 bytes make a private key, from 1 to n - 2; nearly all of them the one that they are. */
    private static BigInteger number(byte[] secret) {
        var number = new BigInteger(1, secret);
        var most = CURVE.getN().subtract(BigInteger.TWO);
        return number.signum() > 0 && number.compareTo(most) <= 0
                ? number
                : number.mod(most).add(BigInteger.ONE);
    }
}
