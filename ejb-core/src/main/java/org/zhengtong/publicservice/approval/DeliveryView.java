package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.worktime.Deadline;

/**
 * How and when a decision is delivered.
 *
 * @param to where the post goes; null for other ways
 * @param deadline until when it has to be delivered, with its calculation; null before the decision
 * @param carrier who carries it; null unless posted
 * @param receivedBy who signed for it, or opened it
 * @param note why it came back, or a remark
 * @param scan of the signature; null if there is none
 */
public record DeliveryView(
        ApplicationNumber number,
        DeliveryWay way,
        DeliveryState state,
        PostalAddress to,
        Deadline deadline,
        String carrier,
        String trackingNumber,
        LocalDate sentOn,
        LocalDate servedOn,
        String receivedBy,
        String note,
        StoredFile scan) {

    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && deadline != null && deadline.isOverdue(today);
    }
}
