package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.boundary.RecordRoom;
import org.zhengtong.web.pages.Download;

/** Prints 办件全程记录. By POST, for every print is kept and on the audit trail. */
@WebServlet("/approval/record")
public class RecordPrint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RecordRoom room;

    @Inject
    transient FileStore files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var record = room.print(new ApplicationNumber(String.valueOf(request.getParameter("number"))));
            Download.send(response, record, files.open(record));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
