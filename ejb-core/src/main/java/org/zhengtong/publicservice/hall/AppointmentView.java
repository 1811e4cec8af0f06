package org.zhengtong.publicservice.hall;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * An appointment as the person who made it sees it.
 *
 * @param code six digits that are shown at the reception together with the number
 * @param about what it is about, in the person's own words; may be null
 * @param ticket label of the ticket that was given for it; null before
 */
public record AppointmentView(
        AppointmentNumber number,
        String code,
        Bilingual hall,
        Bilingual address,
        Bilingual line,
        LocalDate day,
        Slot slot,
        String about,
        AppointmentState state,
        String ticket) {

    public boolean isOpen() {
        return state == AppointmentState.BOOKED;
    }
}
