package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.FileHandle;

/**
 * Handles of uploaded files: id and a keyed digest, so that nobody hands in somebody else's file by counting, nor a file
 * for a material that would not have taken it.
 */
@ApplicationScoped
public class FileHandles {

    private static final int DIGEST_LENGTH = 32;

    @Inject
    Vault vault;

    public FileHandle of(String material, StoredFile file) {
        var handle = file.id() + "." + digest(material, file.id());
        return new FileHandle(handle, file.name(), file.mediaType(), file.size());
    }

    /** Ids of the files by material; materials without a file are left out. */
    public Map<String, List<Long>> open(Map<String, List<String>> byMaterial) {
        return byMaterial.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(handle -> open(entry.getKey(), handle))
                        .toList()));
    }

    /** Ids of the files of one material. */
    public List<Long> open(String material, List<String> handed) {
        return handed.stream().map(handle -> open(material, handle)).toList();
    }

    private long open(String material, String handle) {
        var parts = String.valueOf(handle).split("\\.");
        var good = parts.length == 2
                && parts[0].matches("\\d{1,18}")
                && parts[1].equals(digest(material, Long.parseLong(parts[0])));
        ApprovalRule.MATERIAL_UNKNOWN.require(good, material);
        return Long.parseLong(parts[0]);
    }

    private String digest(String material, long id) {
        return vault.index("file " + material + " " + id).substring(0, DIGEST_LENGTH);
    }
}
