package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.publicservice.approval.boundary.CatalogueExchange;
import org.zhengtong.web.pages.Download;
import org.zhengtong.web.pages.Language;

/** The catalogue, or the matters whose codes the address names, as a workbook or as JSON. */
@WebServlet({"/approval/catalogue.xlsx", "/approval/catalogue.json"})
public class CatalogueExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json;charset=UTF-8";

    @Inject
    transient CatalogueExchange exchange;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var named = request.getParameterValues("code");
        var codes = named == null ? List.<String>of() : List.of(named);
        var workbook = request.getServletPath().endsWith(".xlsx");
        try {
            var content = workbook
                    ? exchange.workbook(codes, Language.of(request).locale())
                    : exchange.json(codes).getBytes(StandardCharsets.UTF_8);
            var name = codes.size() == 1 ? codes.get(0).replaceAll("[^a-z0-9-]", "") : "matters";
            Download.head(
                    response,
                    name + "-" + LocalDate.now(clock) + (workbook ? ".xlsx" : ".json"),
                    workbook ? WORKBOOK : JSON);
            response.getOutputStream().write(content);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
