package org.zhengtong.platform.support.files;

import java.time.Instant;

/** What is known of a stored file. */
public record StoredFile(long id, String name, String mediaType, long size, String hash, Instant storedAt) {

    /** Size for people, in steps of 1,024. */
    public String readableSize() {
        if (size < 1024) {
            return size + " B";
        }
        var kilo = size / 1024.0;
        return kilo < 1024 ? Math.round(kilo) + " KB" : String.format("%.1f MB", kilo / 1024);
    }
}
