package org.zhengtong.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarInputStream;

/**
 * Reads every area's words file that stands in {@value #FOLDER} on the class path, in any module: nothing is registered.
 * Files are UTF-8.
 */
final class WordFiles {

    static final String FOLDER = "org/zhengtong/words";

    private final ClassLoader loader;

    WordFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** All words of a language; of two files with the same key the later one wins, a test keeps that from happening. */
    Map<String, String> read(Tongue tongue) {
        var words = new HashMap<String, String>();
        try {
            for (String name : names()) {
                if (tongue == Tongue.ENGLISH ? name.endsWith("_en") : !name.endsWith("_en")) {
                    for (URL file : Collections.list(loader.getResources(FOLDER + "/" + name + ".properties"))) {
                        load(file).forEach((key, value) -> words.put((String) key, (String) value));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(words);
    }

    private TreeSet<String> names() throws IOException {
        var names = new TreeSet<String>();
        for (URL folder : Collections.list(loader.getResources(FOLDER))) {
            for (String entry : entries(folder)) {
                var file = entry.substring(entry.lastIndexOf('/') + 1);
                if (file.endsWith(".properties")) {
                    names.add(file.substring(0, file.length() - ".properties".length()));
                }
            }
        }
        return names;
    }

    private static List<String> entries(URL folder) throws IOException {
        return switch (folder.getProtocol()) {
            case "file" -> filesIn(folder);
            case "jar" ->
                ((JarURLConnection) folder.openConnection())
                        .getJarFile().stream()
                                .map(Object::toString)
                                .filter(entry -> entry.startsWith(FOLDER + "/"))
                                .toList();
            default -> entriesOfStream(folder);
        };
    }

    private static List<String> filesIn(URL folder) throws IOException {
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.map(Path::toString)
                    .map(name -> name.replace('\\', '/'))
                    .toList();
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The server's virtual file system hands out a folder as a stream of jar entries. */
    private static List<String> entriesOfStream(URL folder) throws IOException {
        var entries = new java.util.ArrayList<String>();
        try (InputStream in = folder.openStream()) {
            if (in instanceof JarInputStream jar) {
                for (var entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                    entries.add(entry.getName());
                }
            }
        }
        return entries;
    }

    private static Properties load(URL file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
