package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.web.pages.Download;

/** Hands out what lies in a case's file: materials, notices, licences. Whether the reader may is for the boundaries to say. */
@WebServlet({
    "/approval/file",
    "/approval/notice",
    "/approval/licence",
    "/approval/proceeding-file",
    "/approval/delivery-scan"
})
public class CaseFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseBoard board;

    @Inject
    transient PaperRoom papers;

    @Inject
    transient ProceedingBoard proceedings;

    @Inject
    transient DeliveryDesk deliveries;

    @Inject
    transient FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = file(request, Long.parseLong(id));
            Download.send(response, file, files.open(file));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private StoredFile file(HttpServletRequest request, long id) {
        var number = new ApplicationNumber(String.valueOf(request.getParameter("number")));
        return switch (request.getServletPath()) {
            case "/approval/notice" -> papers.notice(number, id);
            case "/approval/licence" -> papers.licence(number, id);
            case "/approval/proceeding-file" -> proceedings.file(number, id);
            case "/approval/delivery-scan" -> deliveries.scan(number, id);
            default -> board.file(number, id);
        };
    }
}
