package org.zhengtong.platform.support.print.boundary;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as an SVG path: sharp at any size, without a picture file. */
public final class QrCode {

    private QrCode() {}

    /** An {@code svg} element of {@code size} millimetres; dark modules on white, quiet zone included. */
    public static String svg(String text, int size) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    2);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\" viewBox=\"0 0 %d %d\">"
                            + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/><path d=\"%s\"/></svg>")
                    .formatted(size, size, modules.getWidth(), modules.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
