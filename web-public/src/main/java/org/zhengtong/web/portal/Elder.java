package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;

/** The large-type mode 长辈版, as chosen with {@link ElderChoice} and kept in a cookie. */
@Named
@RequestScoped
public class Elder {

    public static final String COOKIE = "ZTELDER";

    /** How large, or in which colours. */
    public enum Mode {
        OFF,
        LARGE,
        HUGE,
        DARK;

        public static Mode of(String code) {
            for (var mode : values()) {
                if (mode.code().equals(code)) {
                    return mode;
                }
            }
            return OFF;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mode getMode() {
        var cookies = FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap();
        return Mode.of(Optional.ofNullable((Cookie) cookies.get(COOKIE))
                .map(Cookie::getValue)
                .orElse(""));
    }

    public boolean isOn() {
        return getMode() != Mode.OFF;
    }

    /** Classes of the root element in the theme. */
    public String getLook() {
        return isOn() ? "elder-root " + getMode().code() : "";
    }
}
