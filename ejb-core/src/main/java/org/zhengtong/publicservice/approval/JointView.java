package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitView;

/**
 * A joint application with its parts, and the results of all of them.
 *
 * @param part whether it was asked for by one of its parts
 */
public record JointView(ApplicationNumber number, Bilingual title, boolean part, List<Part> parts) {

    /**
     * What one organ decides.
     *
     * @param decidedOn null while it is open
     * @param notices and licences, as far as the reader may open them here
     */
    public record Part(
            ApplicationNumber number,
            String matter,
            Bilingual title,
            UnitView unit,
            Stage stage,
            LocalDate decidedOn,
            boolean paused,
            List<NoticeView> notices,
            List<LicenceView> licences) {}

    /** How many parts are over. */
    public long over() {
        return parts.stream().filter(part -> !part.stage().isOpen()).count();
    }
}
