package org.zhengtong.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Login names from the demo county's staff list. */
public final class DemoStaff {

    private static final int LOGIN = 0;
    private static final int UNIT = 2;
    private static final int ROLES = 5;

    private DemoStaff() {}

    /** The first one who holds a role in a unit. */
    public static String holding(String unit, String role) {
        return allHolding(unit, role).get(0);
    }

    /** Everybody who holds a role in a unit. */
    public static List<String> allHolding(String unit, String role) {
        var file = DemoStaff.class.getClassLoader().getResourceAsStream("db/demo/directory/staff.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[UNIT].equals(unit)
                            && Arrays.asList(cells[ROLES].split("\\|")).contains(role))
                    .map(cells -> cells[LOGIN])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
