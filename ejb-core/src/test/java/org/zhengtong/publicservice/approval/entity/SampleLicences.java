package org.zhengtong.publicservice.approval.entity;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.LicenceContent;

/** Licences of an application that no database has seen. */
final class SampleLicences {

    private static final Bilingual NAME = new Bilingual("小餐饮登记证", "Small caterer's certificate");

    private SampleLicences() {}

    /** @param last null for no end */
    static Licence until(LocalDate issued, LocalDate last) {
        return new Licence(
                new Filed(),
                "small-catering",
                "1.2.156.3005.2",
                "token",
                NAME,
                issued,
                last,
                new LicenceContent(NAME, NAME, List.of()));
    }

    private static final class Filed extends Application {

        @Override
        public long id() {
            return 1;
        }

        @Override
        public ApplicantRecord applicant() {
            return new ApplicantRecord(null, "PERSON", "林水生", null, null);
        }
    }
}
