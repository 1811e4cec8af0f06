package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.ServiceMonitoring;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The figures of the service monitoring as a table for spreadsheets: by unit, matter and day, to be put together there. */
@WebServlet("/approval/monitoring.csv")
public class MonitoringExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ServiceMonitoring monitoring;

    @Inject
    transient Directory directory;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = Words.in(Language.of(request));
        var parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        var range = MonitoringRange.of(parameters, LocalDate.now(clock));
        List<ServiceFigure> figures;
        try {
            figures = monitoring.figures(range.from(), range.to());
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var view = parameters.get("by");
        var rows = view == null ? figures : MonitoringView.of(view).of(figures);
        Download.head(response, "service-" + range.from() + "-" + range.to() + ".csv", "text/csv;charset=UTF-8");
        write(response, rows, words);
    }

    private void write(HttpServletResponse response, List<ServiceFigure> rows, Words words) throws IOException {
        var units = directory.units().stream().collect(Collectors.toMap(UnitView::id, each -> words.of(each.name())));
        var matters =
                catalogue.all().stream().collect(Collectors.toMap(MatterSummary::code, each -> words.of(each.name())));
        var out = response.getWriter();
        Csv.begin(out, words.get("approval_monitoring.export.columns").split("/"));
        for (var row : rows) {
            Csv.row(
                    out,
                    row.unit() == null ? "" : units.get(row.unit()),
                    row.matter() == null ? "" : matters.getOrDefault(row.matter(), row.matter()),
                    row.day(),
                    row.received(),
                    row.corrected(),
                    row.decided(),
                    row.inTime(),
                    number(row.inTimeRate()),
                    number(row.averageDays()),
                    number(row.averagePromised()),
                    row.rated(),
                    number(row.satisfiedRate()));
        }
    }

    private static String number(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
    }
}
