package org.zhengtong.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files that applicants hand in. */
final class Papers {

    private Papers() {}

    /** A drawn sketch. */
    static FilePayload sketch(String name) {
        var image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(0x0b57a4));
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(120, 80, 400, 260);
        pen.drawLine(120, 200, 520, 200);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", png.toByteArray());
    }

    /** A program that calls itself a picture. */
    static FilePayload disguisedProgram() {
        return new FilePayload("草图.png", "image/png", "#!/bin/sh\necho hello\n".getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload ofMegabytes(int megabytes) {
        return new FilePayload("大图.png", "image/png", new byte[megabytes * 1024 * 1024]);
    }
}
