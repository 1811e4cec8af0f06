package org.zhengtong.portal.content;

import java.util.List;

/**
 * Where to go for something of daily life.
 *
 * @param price what it costs, in words
 */
public record ServiceFacts(String address, String phone, String hours, String price) implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("address", address, "phone", phone);
    }
}
