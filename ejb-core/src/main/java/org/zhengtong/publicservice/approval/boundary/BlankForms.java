package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.BlankForm;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.PaperDrawing;

/** Forms to download 电子表格下载, drawn once a version and kept in memory. */
@Stateless
@PermitAll
public class BlankForms {

    private static final int MOST = 500;
    private static final ConcurrentHashMap<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    PaperDrawing drawing;

    /** @param sample whether its examples are filled in */
    public byte[] pdf(String matterCode, String materialCode, boolean sample) {
        var version = catalogue.find(matterCode).orElseThrow(() -> new NotFound(BlankForm.class, matterCode));
        var material = version.definition()
                .material(materialCode)
                .filter(each -> each.blank() != null)
                .orElseThrow(() -> new NotFound(BlankForm.class, materialCode));
        if (DRAWN.size() > MOST) {
            DRAWN.clear();
        }
        return DRAWN.computeIfAbsent(
                version.id() + "/" + materialCode + "/" + sample,
                key -> drawing.form(version.definition(), material.blank(), sample));
    }
}
