package org.zhengtong.web.intranet.media;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which row's button was pressed. The button itself carries what its row is about: between drawing a list and pressing a
 * button in it the list may have got new rows.
 */
final class Pressed {

    private Pressed() {}

    /** @param name of the button */
    static OptionalLong of(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return FacesContext.getCurrentInstance().isPostback() && value != null && value.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(value))
                : OptionalLong.empty();
    }
}
