package org.zhengtong.web.pages;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The theme's files, read once and kept ready, plain and compressed. Their address holds a fingerprint of all of them,
 * so that browsers may keep them for a year and still see a change at once; files refer to each other by name alone.
 */
public final class Statics {

    static final String PATH = "/static/";
    private static final String FOLDER = "/theme/";

    private final String fingerprint;
    private final Map<String, StaticFile> files = new TreeMap<>();

    Statics(ServletContext context) {
        try {
            collect(context, FOLDER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        fingerprint = fingerprintOf(files);
    }

    static Statics of(ServletContext context) {
        synchronized (context) {
            if (context.getAttribute(Statics.class.getName()) instanceof Statics ready) {
                return ready;
            }
            var statics = new Statics(context);
            context.setAttribute(Statics.class.getName(), statics);
            return statics;
        }
    }

    /** Where a page finds a file of the theme. */
    public static String address(String name, ServletContext context) {
        return context.getContextPath() + PATH + of(context).fingerprint + "/" + name;
    }

    String fingerprint() {
        return fingerprint;
    }

    Optional<StaticFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void collect(ServletContext context, String folder) throws IOException {
        for (String path : Optional.ofNullable(context.getResourcePaths(folder)).orElse(Set.of())) {
            if (path.endsWith("/")) {
                collect(context, path);
            } else {
                try (var in = context.getResourceAsStream(path)) {
                    files.put(path.substring(FOLDER.length()), StaticFile.of(path, in.readAllBytes()));
                }
            }
        }
    }

    private static String fingerprintOf(Map<String, StaticFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                digest.update(name.getBytes());
                digest.update(file.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param compressed null where compressing would gain nothing */
    record StaticFile(String type, byte[] plain, byte[] compressed) {

        private static final Map<String, String> TYPES = Map.of(
                "css", "text/css;charset=UTF-8",
                "js", "text/javascript;charset=UTF-8",
                "svg", "image/svg+xml",
                "png", "image/png",
                "ico", "image/x-icon",
                "woff2", "font/woff2",
                "webmanifest", "application/manifest+json");

        static StaticFile of(String path, byte[] bytes) throws IOException {
            var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            boolean gains = bytes.length > 512 && (type.startsWith("text/") || type.contains("svg"));
            return new StaticFile(type, bytes, gains ? compress(bytes) : null);
        }

        private static byte[] compress(byte[] bytes) throws IOException {
            var out = new ByteArrayOutputStream(bytes.length / 3);
            try (var zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            }
            return out.toByteArray();
        }
    }
}
