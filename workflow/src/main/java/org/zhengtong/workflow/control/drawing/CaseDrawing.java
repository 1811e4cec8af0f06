package org.zhengtong.workflow.control.drawing;

import jakarta.enterprise.context.Dependent;
import java.util.Locale;
import org.zhengtong.platform.support.workflow.CaseKey;

/** Draws. */
@Dependent
public class CaseDrawing {
    public String of(CaseKey key, Locale locale) {
        return "";
    }
}
