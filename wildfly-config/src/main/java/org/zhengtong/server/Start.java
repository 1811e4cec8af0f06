package org.zhengtong.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code java -jar bin/zhengtong-server.jar}: starts the server, says where to go when it is up, and stays until Ctrl-C.
 *
 * <p>ZT_HOME names the folder for everything that must survive; ZT_DEMO=true loads the demo county once; ZT_ADMIN_RENEW
 * with today's date gives the first administrator a new one-time password.
 */
public final class Start {

    private static final PrintStream TERMINAL = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Start() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var demo = Boolean.parseBoolean(
                setting("zt.demo").or(() -> setting("zt.demo.default")).orElse("false"));
        var server = new ServerProcess(
                        serverFolder(),
                        Path.of(setting("zt.home")
                                .or(() -> setting("zt.home.default"))
                                .orElse("data")))
                .withOffset(Integer.parseInt(setting("zt.port.offset").orElse("0")));
        if (demo) {
            server.with("zt.demo", "true");
        }
        setting("zt.admin.renew").ifPresent(day -> server.with("zt.admin.renew", day));
        if (server.portTaken()) {
            TERMINAL.println("Something already answers on " + server.url("/") + " : is Zhengtong running? "
                    + "ZT_PORT_OFFSET=100 moves all ports.");
            System.exit(1);
        }
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        if (server.awaitUp(Duration.ofMinutes(10))) {
            welcome(server, demo);
        }
        var code = server.process().waitFor();
        if (code != 0) {
            TERMINAL.println("The server ended with code " + code + ".");
        }
    }

    private static void stop(ServerProcess server) {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void welcome(ServerProcess server, boolean demo) {
        TERMINAL.println();
        TERMINAL.println("  Zhengtong 政通 is up · 已启动");
        TERMINAL.println("  Public portal 公众门户        " + server.url("/"));
        TERMINAL.println("  Intranet 政务内网             " + server.url("/intranet/"));
        TERMINAL.println("  Management console 管理控制台  " + server.managementUrl());
        if (demo) {
            TERMINAL.println();
            TERMINAL.println("  Demo county only 仅演示数据 · password 口令 Zhengtong-2026");
            TERMINAL.println("    admin          administrator, also of the console · 系统管理员");
            TERMINAL.println("    fang.jing      acceptance clerk, Qingshi township · 青石镇受理岗");
            TERMINAL.println("    lin.xiaolan    market regulation clerk · 市场监管局经办");
            TERMINAL.println("    chen.liqun     head of Qingshi township · 青石镇负责人");
            TERMINAL.println("    19000000001    a citizen · 群众");
            TERMINAL.println("  These accounts exist in the demo data alone; never load it where real people work.");
            TERMINAL.println("  演示账号只随演示数据出现，正式使用的系统请勿加载。");
        } else {
            TERMINAL.println("  First start: the password of \"admin\" stands once in a frame above and in the log.");
            TERMINAL.println("  首次启动：admin 的一次性密码在上面的方框里，只显示一次，也在日志中。");
        }
        TERMINAL.println("  Ctrl-C stops · 按 Ctrl-C 停止");
        TERMINAL.println();
    }

    /** A system property, or the environment variable of the same name in capitals. */
    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))));
    }

    private static Path serverFolder() {
        return setting("zt.server").map(Path::of).orElseGet(() -> {
            var jar = Start.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(jar.getPath()).getParent().getParent();
        });
    }
}
