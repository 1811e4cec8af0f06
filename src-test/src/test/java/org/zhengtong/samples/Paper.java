package org.zhengtong.samples;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody who got it sees it: its text, its first page, and where its QR code leads. */
public record Paper(byte[] pdf) {

    private static final int DPI = 150;

    public String text() {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<PDFont> fonts() {
        try (var document = Loader.loadPDF(pdf)) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the first code on any of its pages. */
    public String qrAddress() {
        return IntStream.of(DPI, 2 * DPI, DPI * 3 / 2, DPI * 5 / 4, 3 * DPI)
                .boxed()
                .flatMap(dpi -> IntStream.range(0, pages()).mapToObj(number -> page(number, dpi)))
                .flatMap(page -> codeOn(page).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no QR code on the paper"));
    }

    private static Optional<String> codeOn(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(binarizer -> codeIn(new BinaryBitmap(binarizer)).stream())
                .findFirst();
    }

    private static Optional<String> codeIn(BinaryBitmap bitmap) {
        try {
            var hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
            return Optional.of(new QRCodeReader().decode(bitmap, hints).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    public byte[] picture() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(page(0), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private int pages() {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage page(int number) {
        return page(number, DPI);
    }

    /** What a reader makes of a small code depends on how its modules fall on pixels: people hold the camera closer, too. */
    private BufferedImage page(int number, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(number, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
