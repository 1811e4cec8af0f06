package org.zhengtong.publicservice.hall;

import java.time.LocalDate;

/**
 * A slot of a day as one chooses it.
 *
 * @param left places that are still free; 0 for a slot that is full or over
 */
public record SlotView(LocalDate day, Slot slot, int left) {

    public boolean isFree() {
        return left > 0;
    }
}
