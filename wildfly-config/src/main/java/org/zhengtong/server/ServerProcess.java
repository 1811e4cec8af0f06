package org.zhengtong.server;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.zhengtong.security.crypto.KeyRing;

/**
 * One running server.
 *
 * <p>The server's own folder holds programs only; database, files, journals, transaction log and keys are under
 * {@code ZT_HOME}.
 */
public class ServerProcess {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int PASSWORD_BYTES = 24;

    private final Path server;
    private final Path home;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private int offset;
    private File output;
    private Process process;

    /**
     * @param server where WildFly was laid out
     * @param home ZT_HOME, made if it is not there
     */
    public ServerProcess(Path server, Path home) {
        this.server = server.toAbsolutePath();
        this.home = home.toAbsolutePath();
    }

    public ServerProcess withOffset(int portOffset) {
        offset = portOffset;
        return this;
    }

    public ServerProcess with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    public ServerProcess withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Where the console output goes; the terminal if not called. */
    public ServerProcess writingTo(Path file) {
        output = file.toFile();
        return this;
    }

    /** Where {@link #writingTo} said; null for the terminal. */
    public Path console() {
        return output == null ? null : output.toPath();
    }

    public ServerProcess start() throws IOException {
        Files.createDirectories(home);
        var builder = new ProcessBuilder(command());
        builder.environment().computeIfAbsent("ZT_DB_PASSWORD", name -> ownPassword());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(output == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.to(output));
        process = builder.start();
        return this;
    }

    /** The embedded database's password: made at the first start, kept with the other keys, never on a command line. */
    private String ownPassword() {
        return HexFormat.of().formatHex(new KeyRing(home.resolve("keys")).key("database", PASSWORD_BYTES));
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("zt.java.opts", "-Xms256m -Xmx1g -XX:MaxMetaspaceSize=384m")
                .trim()
                .split("\\s+")));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-Dorg.jboss.boot.log.file=" + home.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + server.resolve("standalone/configuration/logging.properties"),
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + server.resolve("standalone"),
                "-Djboss.server.data.dir=" + home.resolve("server"),
                "-Djboss.server.log.dir=" + home.resolve("log"),
                "-Djboss.server.temp.dir=" + home.resolve("tmp"),
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Dzt.home=" + home));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                server.resolve("jboss-modules.jar").toString(),
                "-mp",
                server.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-c",
                "zhengtong.xml"));
        return command;
    }

    /**
     * Waits until the home page answers.
     *
     * @return whether it does; false if the process ended or the time is over
     */
    public boolean awaitUp(Duration most) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers()) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** With a parameter that no page knows: the home page is rendered and not kept, for whoever measures that. */
    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(url("/?up")).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether something listens on the port that the server wants. */
    public boolean portTaken() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", HTTP + offset), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public String url(String path) {
        return "http://localhost:" + (HTTP + offset) + path;
    }

    public String managementUrl() {
        return "http://localhost:" + (MANAGEMENT + offset) + "/";
    }

    public Process process() {
        return process;
    }

    /** An orderly stop: what runs is finished first. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** As by a power cut. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
