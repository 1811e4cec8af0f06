package org.zhengtong.portal.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ContentRule;

class PictureSizesTest {

    private static final long MOST = 20L << 20;

    private final PictureSizes pictures = new PictureSizes();

    @Test
    void bringsALargePhotographToTheSizeOfPages() throws IOException {
        var fitted = ImageIO.read(pictures.fit(new ByteArrayInputStream(photograph("jpeg", 4000, 1000)), MOST));
        assertThat(fitted.getWidth()).isEqualTo(PictureSizes.LONGEST);
        assertThat(fitted.getHeight()).isEqualTo(480);
    }

    @Test
    void takesOffWhatTheCameraWroteEvenWhereTheSizeFits() throws IOException {
        var taken = withNote(photograph("jpeg", 40, 30), "GPS 30.5 107.5");
        var fitted = pictures.fit(new ByteArrayInputStream(taken), MOST).readAllBytes();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPS");
        assertThat(new String(fitted, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(fitted)).getWidth()).isEqualTo(40);
    }

    @Test
    void leavesASmallDrawingAsItIs() throws IOException {
        var drawing = photograph("png", 300, 200);
        assertThat(pictures.fit(new ByteArrayInputStream(drawing), MOST).readAllBytes())
                .isEqualTo(drawing);
    }

    @Test
    void refusesABombBeforeItUnfolds() throws IOException {
        var bomb = claiming(photograph("png", 10, 10), 60_000, 60_000);
        assertThatThrownBy(() -> pictures.fit(new ByteArrayInputStream(bomb), MOST))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(ContentRule.PICTURE_TOO_LARGE);
                    assertThat(refused.parameters()).containsExactly(80);
                });
    }

    @Test
    void handsOnWhatIsNoPictureForTheStoreToJudge() throws IOException {
        var text = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(pictures.fit(new ByteArrayInputStream(text), MOST).readAllBytes())
                .isEqualTo(text);
        var broken = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        assertThat(pictures.fit(new ByteArrayInputStream(broken), MOST).readAllBytes())
                .isEqualTo(broken);
    }

    private static byte[] photograph(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts a comment behind the beginning of a JPEG, as cameras do with what they know. */
    private static byte[] withNote(byte[] jpeg, String note) {
        var text = note.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Says in the head of a PNG that it is larger than it is. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var head = 12;
        var sum = 29;
        var claimed = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(claimed.array(), head, sum - head);
        return claimed.putInt(sum, (int) check.getValue()).array();
    }
}
