package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/**
 * The list as it is shown, as a table for spreadsheets. Read page by page with the same rights as the list itself, so that
 * neither memory nor a transaction grows with it; whoever needs more than {@value #MOST} rows narrows the list.
 */
@WebServlet("/approval/cases.csv")
public class CaseExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;

    @Inject
    transient CaseBoard board;

    @Inject
    transient Directory directory;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var conditions = CaseConditions.of(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0])));
        var words = Words.in(Language.of(request));
        Page<ApplicationRow> page;
        try {
            page = page(conditions, 0);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Download.head(response, "cases-" + LocalDate.now(clock) + ".csv", "text/csv;charset=UTF-8");
        var units = directory.units().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        var out = response.getWriter();
        Csv.begin(out, words.get("approval_cases.export.columns").split("/"));
        while (true) {
            for (var row : page.rows()) {
                write(out, row, units, words);
            }
            int next = page.first() + page.size();
            if (next >= page.total() || next >= MOST) {
                return;
            }
            page = page(conditions, next);
        }
    }

    private Page<ApplicationRow> page(CaseConditions conditions, int first) {
        return board.search(
                conditions.filter(LocalDate.now(clock)),
                conditions.order(),
                new Page.Request(first, Page.Request.MOST));
    }

    private static void write(Writer out, ApplicationRow row, Map<Long, UnitView> units, Words words)
            throws IOException {
        var unit = units.get(row.unit());
        Csv.row(
                out,
                row.number(),
                words.of(row.title()),
                row.applicantName(),
                words.of(row.stage()),
                unit == null ? "" : words.of(unit.name()),
                Dates.dayOf(row.submittedAt()),
                row.due(),
                row.legalDue(),
                row.decidedOn());
    }
}
