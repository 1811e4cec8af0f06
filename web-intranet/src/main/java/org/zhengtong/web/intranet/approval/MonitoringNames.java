package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** What the rows of the service monitoring are called. */
@RequestScoped
public class MonitoringNames {

    @Inject
    Directory directory;

    @Inject
    Catalogue catalogue;

    private Map<String, String> matters;

    String of(ServiceFigure row) {
        if (row.unit() != null) {
            return unit(row.unit());
        }
        return row.matter() != null ? matter(row.matter()) : Dates.date(row.day(), words().tongue());
    }

    String unit(long id) {
        return directory.unit(id).map(UnitView::shortName).map(words()::of).orElse("");
    }

    /** A matter that is in the catalogue no more keeps its code. */
    String matter(String code) {
        if (matters == null) {
            matters = catalogue.all().stream()
                    .collect(Collectors.toMap(MatterSummary::code, matter -> words().of(matter.name())));
        }
        return matters.getOrDefault(code, code);
    }

    String tab(MonitoringView view) {
        return words().get("approval_monitoring.by." + view.parameter());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
