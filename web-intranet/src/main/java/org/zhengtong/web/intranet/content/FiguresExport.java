package org.zhengtong.web.intranet.content;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.boundary.Readership;
import org.zhengtong.web.intranet.approval.Csv;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The figures of readers as a table for spreadsheets. */
@WebServlet("/content/figures.csv")
public class FiguresExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readership readership;

    @Inject
    transient FiguresNames names;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = Words.in(Language.of(request));
        var parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        var range = FiguresRange.of(parameters, LocalDate.now(clock));
        List<ReadingFigure> rows;
        try {
            rows = FiguresView.of(parameters.get("by")).of(readership, range.from(), range.to());
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Download.head(response, "readers-" + range.from() + "-" + range.to() + ".csv", "text/csv;charset=UTF-8");
        var out = response.getWriter();
        Csv.begin(out, words.get("staff_content.figures.columns").split("/"));
        for (var row : rows) {
            Csv.row(out, names.of(row, words), row.published(), row.views(), row.downloads());
        }
    }
}
