package org.zhengtong.portal.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A layer of the map. */
public enum PlaceKind {
    OFFICE("bank"),
    SCHOOL("school"),
    CLINIC("medical"),
    SCENIC("hill"),
    BUS_STOP("bus"),
    /** 村级便民服务站. */
    SERVICE_POINT("people");

    private final String icon;

    PlaceKind(String icon) {
        this.icon = icon;
    }

    /** Name of its drawing. */
    public String icon() {
        return icon;
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PlaceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
