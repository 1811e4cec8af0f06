package org.zhengtong.web.intranet.workflow;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.web.pages.Download;

/** A stored definition as a BPMN file, for other tools. */
@WebServlet("/workflow/process.bpmn")
public class BpmnFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Processes processes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var process = String.valueOf(request.getParameter("process"));
        var version = String.valueOf(request.getParameter("version"));
        if (!version.matches("\\d{1,9}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var bpmn = processes.bpmn(process, Integer.parseInt(version));
            Download.head(response, process + "-" + version + ".bpmn", "application/xml;charset=UTF-8");
            response.getWriter().print(bpmn);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
