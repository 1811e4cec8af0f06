package org.zhengtong.web.intranet.approval.intake;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.web.pages.Download;

/** Shows a window clerk the scans of a draft that they are taking in. */
@WebServlet("/approval/scan")
public class WindowFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WindowIntake intake;

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
            var key = new DraftKey(String.valueOf(request.getParameter("draft")), null);
            var file = intake.file(key, Long.parseLong(id));
            Download.send(response, file, files.open(file));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
