package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.zhengtong.portal.content.ContentRule;

/**
 * Brings photographs to the size that pages show. They are written anew, so that where and with what they were taken does not
 * go online; they are turned upright as the camera held them.
 */
@ApplicationScoped
public class PictureSizes {

    /** Longest side in pixels: twice what an article is wide. */
    static final int LONGEST = 1_920;

    private static final int MOST_MEGAPIXELS = 80;
    private static final double QUALITY = 0.86;
    private static final Set<String> PHOTOGRAPHS = Set.of("jpeg", "png");

    /**
     * What is no photograph (a drawing, something moving, no picture at all) comes back as it is.
     *
     * @param most bytes to read; more comes back unchanged, for the store to refuse
     */
    public InputStream fit(InputStream content, long most) {
        try {
            var bytes = content.readNBytes((int) most + 1);
            return new ByteArrayInputStream(bytes.length > most ? bytes : fitted(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] fitted(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return bytes;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return fitted(bytes, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The size stands in the first bytes: a bomb is refused before it unfolds. */
    private static byte[] fitted(byte[] bytes, ImageReader reader) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!PHOTOGRAPHS.contains(format)) {
            return bytes;
        }
        long width;
        long height;
        try {
            width = reader.getWidth(0);
            height = reader.getHeight(0);
        } catch (IOException damaged) {
            return bytes;
        }
        ContentRule.PICTURE_TOO_LARGE.require(width * height <= MOST_MEGAPIXELS * 1_000_000L, MOST_MEGAPIXELS);
        var fits = width <= LONGEST && height <= LONGEST;
        return fits && format.equals("png") ? bytes : written(bytes, format, fits);
    }

    private static byte[] written(byte[] bytes, String format, boolean fits) {
        var written = new ByteArrayOutputStream();
        var picture = Thumbnails.of(new ByteArrayInputStream(bytes))
                .outputFormat(format)
                .outputQuality(QUALITY);
        try {
            (fits ? picture.scale(1) : picture.size(LONGEST, LONGEST)).toOutputStream(written);
            return written.toByteArray();
        } catch (IOException beyondOurReaders) {
            // Colours of the printing trade, or a file that breaks off: the browser may still show it.
            return bytes;
        }
    }
}
