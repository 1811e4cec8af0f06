package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.Bilingual;

/**
 * A queue of a hall.
 *
 * @param prefix the letter before its tickets' numbers
 * @param slotMinutes length of its slots
 * @param places appointments a slot takes; 0 if it takes none
 * @param waiting how many wait now
 */
public record LineView(
        long id, String prefix, Bilingual name, int slotMinutes, int places, boolean open, long waiting, int version) {

    public boolean isBookable() {
        return open && places > 0;
    }
}
