package org.zhengtong.publicservice.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Files an application in one go, as other agencies' systems do.
 *
 * @param answers by field id
 * @param materials handles of uploaded files by material code
 * @param requestId of the caller's own making; the same id twice files once and returns the same receipt
 */
public record FileApplication(
        @NotBlank @Size(max = 60) String matter,
        @NotNull Map<String, String> answers,
        Map<String, List<String>> materials,
        @Size(max = 100) String requestId) {

    public FileApplication {
        materials = materials == null ? Map.of() : materials;
    }
}
