package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/** A decision in the list of what has to be delivered. */
public record DeliveryRow(
        ApplicationNumber number,
        Bilingual matter,
        String applicantName,
        long unit,
        DeliveryWay way,
        DeliveryState state,
        LocalDate decidedOn,
        LocalDate dueOn,
        LocalDate servedOn,
        String trackingNumber,
        boolean demo) {

    public DeliveryRow(
            String number,
            String matterZh,
            String matterEn,
            String applicantName,
            long unit,
            DeliveryWay way,
            DeliveryState state,
            LocalDate decidedOn,
            LocalDate dueOn,
            LocalDate servedOn,
            String trackingNumber,
            boolean demo) {
        this(
                new ApplicationNumber(number),
                new Bilingual(matterZh, matterEn),
                applicantName,
                unit,
                way,
                state,
                decidedOn,
                dueOn,
                servedOn,
                trackingNumber,
                demo);
    }

    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && dueOn.isBefore(today);
    }
}
