package org.zhengtong.web.intranet.payment;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.payment.CashLine;
import org.zhengtong.publicservice.payment.boundary.Till;
import org.zhengtong.web.intranet.approval.Csv;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** The till's day as a table for spreadsheets. */
@WebServlet("/payment/day.csv")
public class DayExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Till till;

    @Inject
    transient Directory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var day = LocalDate.parse(String.valueOf(request.getParameter("day")));
            var lines = till.day(day);
            Download.head(response, "payments-" + day + ".csv", "text/csv;charset=UTF-8");
            write(response, lines, Words.in(Language.of(request)));
        } catch (DateTimeParseException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(HttpServletResponse response, List<CashLine> lines, Words words) throws IOException {
        var out = response.getWriter();
        Csv.begin(
                out,
                words.get("payment_day.column.receipt"),
                words.get("payment_day.column.for"),
                words.get("payment_day.column.payer"),
                words.get("payment_day.column.cashier"),
                words.get("payment_day.column.means"),
                words.get("payment_day.column.amount"),
                words.get("payment_day.column.at"));
        for (var line : lines) {
            Csv.row(
                    out,
                    line.receiptNumber(),
                    words.of(line.title()),
                    line.payer(),
                    directory.staff(line.cashier()).map(StaffView::name).orElse(""),
                    words.of(line.means()),
                    line.yuan(),
                    Dates.dateTime(line.at(), words.tongue()));
        }
    }
}
