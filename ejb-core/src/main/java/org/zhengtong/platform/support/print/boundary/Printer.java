package org.zhengtong.platform.support.print.boundary;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengtong.platform.support.print.control.ReadableText;

/**
 * Draws XHTML as PDF. The font map names the families that templates use; all of them are the one free Chinese font that
 * comes with the server until a county sets files of its own ({@code zt.font.song}, {@code zt.font.fangsong}, {@code
 * zt.font.kai}, {@code zt.font.hei}: paths of TrueType files).
 */
@ApplicationScoped
public class Printer {

    private static final String REGULAR = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";

    static {
        // It would write its timings to the console; what goes wrong comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    private ReadableText readable;

    @PostConstruct
    void learnCharacters() {
        try (var font = resource(REGULAR)) {
            readable = new ReadableText(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param xhtml a whole document with its style; entities and references to other files are not resolved */
    public byte[] pdf(String xhtml) {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        font(builder, "song", BOLD);
        font(builder, "fangsong", REGULAR);
        font(builder, "kai", REGULAR);
        font(builder, "hei", BOLD);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(output);
        try {
            builder.run();
            return readable.in(output.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String fallback) {
        var own = System.getProperty("zt.font." + family);
        if (own != null) {
            builder.useFont(new java.io.File(own), family);
        } else {
            FSSupplier<InputStream> supplier = () -> resource(fallback);
            builder.useFont(supplier, family, 400, FontStyle.NORMAL, true);
        }
    }

    private static InputStream resource(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
    }
}
