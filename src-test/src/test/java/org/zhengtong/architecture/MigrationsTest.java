package org.zhengtong.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that a county may have run never changes: its database would refuse to start with the next version. What was
 * shipped is written down in {@code migrations.sha256}, one line a file; a new migration adds its line there.
 */
class MigrationsTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Path SHIPPED = ROOT.resolve("src-test/src/test/resources/migrations.sha256");

    @Test
    void whatWasShippedStaysAsItWas() throws IOException {
        assertThat(lines())
                .as(SHIPPED + ": change a shipped migration back; add the line of a new one")
                .isEqualTo(shipped());
    }

    private static List<String> shipped() throws IOException {
        return Files.readAllLines(SHIPPED, UTF_8).stream().sorted().toList();
    }

    private static List<String> lines() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .flatMap(MigrationsTest::filesIn)
                    .map(MigrationsTest::line)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + "  "
                    + ROOT.relativize(file).toString().replace('\\', '/');
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
