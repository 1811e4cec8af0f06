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

/** Handles of uploaded files: id and a keyed digest, so that nobody hands in somebody else's file by counting. */
@ApplicationScoped
public class FileHandles {

    private static final int DIGEST_LENGTH = 32;

    @Inject
    Vault vault;

    public FileHandle of(StoredFile file) {
        return new FileHandle(file.id() + "." + digest(file.id()), file.name(), file.mediaType(), file.size());
    }

    public Map<String, List<Long>> open(Map<String, List<String>> byMaterial) {
        return byMaterial.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(this::open).toList()));
    }

    private long open(String handle) {
        var parts = handle.split("\\.");
        var good =
                parts.length == 2 && parts[0].matches("\\d{1,18}") && parts[1].equals(digest(Long.parseLong(parts[0])));
        ApprovalRule.MATERIAL_UNKNOWN.require(good, handle);
        return Long.parseLong(parts[0]);
    }

    private String digest(long id) {
        return vault.index("file " + id).substring(0, DIGEST_LENGTH);
    }
}
