package org.zhengtong.core;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mail server to which the tests' server is told to send; knows just enough of SMTP to take a mail. */
final class MailCatcher implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5000;

    private final List<MimeMessage> caught = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Thread thread;

    MailCatcher() {
        try {
            socket = new ServerSocket(Integer.getInteger("zt.mail.port"), 5, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "mail-catcher");
        thread.setDaemon(true);
        thread.start();
    }

    /** Mails of other tests may be on their way too. */
    List<MimeMessage> caughtFor(String address) {
        return caught.stream().filter(mail -> isFor(mail, address)).toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port is free again only when nobody waits at it any more. */
    @Override
    public void close() {
        try {
            socket.close();
            thread.join(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept();
                    var input =
                            new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                    var output = client.getOutputStream()) {
                talk(input, output);
            } catch (IOException | MessagingException closedOrHungUp) {
                // The next one, if any.
            }
        }
    }

    private void talk(BufferedReader input, OutputStream output) throws IOException, MessagingException {
        say(output, "220 catcher");
        String line;
        while ((line = input.readLine()) != null && !line.startsWith("QUIT")) {
            if (line.startsWith("DATA")) {
                say(output, "354 go on");
                caught.add(mail(input));
            }
            say(output, "250 good");
        }
        say(output, "221 bye");
    }

    private static MimeMessage mail(BufferedReader input) throws IOException, MessagingException {
        var text = new StringBuilder();
        String line;
        while ((line = input.readLine()) != null && !line.equals(".")) {
            text.append(line).append("\r\n");
        }
        return new MimeMessage(null, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void say(OutputStream output, String line) throws IOException {
        output.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        output.flush();
    }
}
