package org.zhengtong.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words files of every module, and the sources that may ask for them. */
record WordSources(
        Map<String, Map<String, String>> chinese,
        Map<String, Map<String, String>> english,
        Map<String, String> pages,
        Map<String, String> programs,
        Map<String, Set<String>> enums) {

    private static final String FOLDER = "/org/zhengtong/words/";
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"|'([^'\n]*)'");

    static WordSources read(Path root) throws IOException {
        var sources =
                new WordSources(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        List<Path> files;
        try (var walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().contains("/src/main/"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (var file : files) {
            sources.add(root.relativize(file).toString(), file);
        }
        return sources;
    }

    private void add(String name, Path file) throws IOException {
        if (name.contains(FOLDER) && name.endsWith(".properties")) {
            boolean isEnglish = name.endsWith("_en.properties");
            var area = name.replaceAll("(_en)?\\.properties$", "");
            (isEnglish ? english : chinese).put(area, words(file));
        } else if (name.endsWith(".xhtml")) {
            pages.put(name, Files.readString(file));
        } else if (name.endsWith(".java")) {
            var text = Files.readString(file);
            programs.put(name, text);
            addEnums(text);
        }
    }

    private static Map<String, String> words(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        chinese.values().forEach(all::putAll);
        return all;
    }

    /** Views of both portals, with the prefix of their own keys. */
    Map<String, String> views() {
        var views = new TreeMap<String, String>();
        for (var page : pages.keySet()) {
            int at = page.indexOf("/webapp/");
            if (at >= 0 && !page.contains("/WEB-INF/")) {
                var path = page.substring(at + "/webapp/".length(), page.length() - ".xhtml".length());
                views.put(page, path.replace('/', '_'));
            }
        }
        return views;
    }

    /** Whether a source has the key as a literal, or a literal that is the beginning of it up to a dot. */
    boolean mentions(String key) {
        var literals = literals();
        if (literals.contains(key) || literals.contains("{" + key + "}")) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Also what is wrong with a value type: its name, and a constant of the enum that names what can be wrong. */
    boolean isConstant(String type, String constant) {
        return constantsOf(type).contains(constant)
                || programs.keySet().stream().anyMatch(file -> file.endsWith("/" + type + ".java"))
                        && enums.values().stream().anyMatch(constants -> constants.contains(constant));
    }

    Set<String> constantsOf(String enumName) {
        return enums.getOrDefault(enumName, Set.of());
    }

    private Set<String> literals() {
        if (LITERALS.isEmpty()) {
            pages.values().forEach(WordSources::collect);
            programs.values().forEach(WordSources::collect);
        }
        return LITERALS;
    }

    private static final Set<String> LITERALS = new HashSet<>();

    private static void collect(String text) {
        var match = LITERAL.matcher(text);
        while (match.find()) {
            LITERALS.add(match.group(1) != null ? match.group(1) : match.group(2));
            if (match.group(1) != null && match.group(1).indexOf('\'') >= 0) {
                collect(match.group(1).replace("\\'", "'"));
            }
        }
    }

    private void addEnums(String source) {
        var bare = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?<!:)//[^\n]*", "");
        var match = ENUM.matcher(bare);
        while (match.find()) {
            enums.computeIfAbsent(match.group(1), name -> new HashSet<>()).addAll(constants(bare, match.end()));
        }
    }

    /** Names at the beginning of the enum's body, outside of parentheses, bodies and annotations. */
    private static Set<String> constants(String text, int from) {
        var names = new HashSet<String>();
        var name = new StringBuilder();
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean ends = depth == 0 && (each == ',' || each == ';' || each == '}');
            if (ends || depth == 0 && (each == '(' || each == '{')) {
                if (name.toString().strip().matches("(@\\w+\\s+)*[A-Z][A-Z0-9_]*")) {
                    names.add(name.toString().strip().replaceAll(".*\\s", ""));
                }
                name.setLength(0);
            } else if (depth == 0) {
                name.append(each);
            }
            if (ends && each != ',') {
                return names;
            }
            depth += each == '(' || each == '{' ? 1 : each == ')' || each == '}' ? -1 : 0;
        }
        return names;
    }
}
