package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Locale;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Keeps files for materials, if the material takes their type. */
@ApplicationScoped
public class DraftFiles {

    @Inject
    FileStore files;

    /** @param by null without an account */
    public StoredFile keep(
            MatterDefinition matter, String material, String name, InputStream content, long most, AccountId by) {
        var definition = matter.material(material)
                .filter(each -> each.comesFromApplicant())
                .orElseThrow(() -> ApprovalRule.MATERIAL_UNKNOWN.violated(material));
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        ApprovalRule.MATERIAL_TYPE.require(
                definition.accepts().isEmpty() || definition.accepts().contains(ending),
                name,
                String.join(", ", definition.accepts()));
        return files.keep(name, content, most, by);
    }
}
