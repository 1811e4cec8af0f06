package org.zhengtong.web.filing;

import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.MaterialDefinition;

/** The file types that a material takes. */
public final class FileTypes {

    private FileTypes() {}

    /** As people name them. */
    public static String named(MaterialDefinition material) {
        return String.join(" / ", material.accepts()).toUpperCase(Locale.ROOT);
    }

    /** As browsers ask for them. */
    public static String endings(MaterialDefinition material) {
        return material.accepts().stream().map(each -> "." + each).collect(Collectors.joining(","));
    }
}
