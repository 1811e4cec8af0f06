package org.zhengtong.web.intranet.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.boundary.RatingDesk;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The ratings behind a number of the service monitoring, as the public reads them. */
@Named
@RequestScoped
public class GivenPage {

    private static final int ROWS = 20;

    @Inject
    RatingDesk desk;

    @Inject
    Directory directory;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<RatingView> page;

    public void open() {
        getPage();
    }

    public Page<RatingView> getPage() {
        if (page == null) {
            var unit = PageNumber.text(parameters, "unit");
            var filter = new RatingFilter(
                    unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null,
                    PageNumber.text(parameters, "matter"),
                    null,
                    day("from"),
                    day("to"));
            page = desk.given(filter, PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    private LocalDate day(String name) {
        try {
            var text = PageNumber.text(parameters, name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException no) {
            return null;
        }
    }

    public String unitOf(RatingView each) {
        return directory
                .unit(each.unit())
                .map(UnitView::shortName)
                .map(Words.in(Language.current())::of)
                .orElse("");
    }
}
