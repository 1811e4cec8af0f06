package org.zhengtong.web.intranet.content;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.AnnualItem;
import org.zhengtong.portal.content.AnnualReport;
import org.zhengtong.portal.content.boundary.AnnualDesk;
import org.zhengtong.web.intranet.approval.Csv;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The annual report as a table for spreadsheets. */
@WebServlet("/content/annual.csv")
public class AnnualExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnnualDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = Words.in(Language.of(request));
        var year = request.getParameter("year");
        AnnualReport report;
        try {
            report = desk.of(year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Download.head(response, "website-" + report.year() + ".csv", "text/csv;charset=UTF-8");
        var out = response.getWriter();
        Csv.begin(out, words.get("staff_content.annual.columns").split("/"));
        for (var item : AnnualItem.values()) {
            Csv.row(out, words.of(item.part()), words.of(item), written(report.value(item), item, words));
        }
    }

    private static String written(String value, AnnualItem item, Words words) {
        if (item.isNumber() || value.isEmpty()) {
            return value;
        }
        return words.get(value.equals("YES") ? "content_annual.yes" : "content_annual.no");
    }
}
