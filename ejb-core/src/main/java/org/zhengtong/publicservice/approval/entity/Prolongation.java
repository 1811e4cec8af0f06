package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.Extension;

/** A lawful extension of the limit (行政许可法 Art. 42). */
@Embeddable
public class Prolongation {

    private int days;
    private LocalDate approvedOn;
    private String reason;
    private String basis;
    private String basisEn;

    protected Prolongation() {}

    Prolongation(int days, LocalDate approvedOn, String reason, Bilingual basis) {
        this.days = days;
        this.approvedOn = approvedOn;
        this.reason = reason;
        this.basis = basis.zh();
        this.basisEn = basis.en();
    }

    Extension extension() {
        return new Extension(days, approvedOn, reason, new Bilingual(basis, basisEn));
    }
}
