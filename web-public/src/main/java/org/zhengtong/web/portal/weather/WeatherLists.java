package org.zhengtong.web.portal.weather;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.boundary.WeatherBoard;

/** What was: all readings and all warnings, page by page, and one warning. */
@Named
@RequestScoped
public class WeatherLists {

    private static final int READINGS = 24;
    private static final int WARNINGS = 15;

    @Inject
    WeatherBoard board;

    private String page;
    private String number;
    private Page<ObservationView> history;
    private Page<WarningView> warnings;
    private WarningView warning;

    public Page<ObservationView> getHistory() {
        if (history == null) {
            history = board.history(Page.Request.ofNumber(wanted(), READINGS));
        }
        return history;
    }

    public Page<WarningView> getWarnings() {
        if (warnings == null) {
            warnings = board.warnings(Page.Request.ofNumber(wanted(), WARNINGS));
        }
        return warnings;
    }

    public WarningView getWarning() {
        if (warning == null) {
            if (number == null || !number.matches("YJ\\d{8}-D?\\d{2,4}")) {
                throw new NotFound(WarningView.class, String.valueOf(number));
            }
            warning = board.warning(new WarningNumber(number));
        }
        return warning;
    }

    /** Pages of other addresses than these are not kept. */
    public boolean isKnown() {
        return page == null || page.matches("[1-9]\\d{0,3}");
    }

    private int wanted() {
        return page != null && isKnown() ? Integer.parseInt(page) : 1;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String wanted) {
        page = wanted;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String wanted) {
        number = wanted;
    }
}
