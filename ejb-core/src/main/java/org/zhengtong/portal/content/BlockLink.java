package org.zhengtong.portal.content;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A link of a block, written as a line: its name, a bar, its address.
 *
 * @param address on this site from {@code /}, or a full one of another
 */
public record BlockLink(String name, String address) implements Serializable {

    private static final Pattern LINE =
            Pattern.compile("\\s*([^|]{1,60}?)\\s*\\|\\s*((?:/(?!/)|https?://)\\S{0,300})\\s*");

    /** @throws org.zhengtong.kernel.RuleViolation for a line that is none, with its number from 1 */
    public static List<BlockLink> of(String lines) {
        var all = lines == null ? List.<String>of() : lines.lines().toList();
        return IntStream.range(0, all.size())
                .filter(line -> !all.get(line).isBlank())
                .mapToObj(line -> of(all.get(line), line + 1))
                .toList();
    }

    private static BlockLink of(String line, int number) {
        var parts = LINE.matcher(line);
        ContentRule.BLOCK_LINK_MALFORMED.require(parts.matches(), number);
        return new BlockLink(parts.group(1), parts.group(2));
    }

    /** Whether it leads away from the portal. */
    public boolean isElsewhere() {
        return !address.startsWith("/");
    }
}
