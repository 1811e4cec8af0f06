package org.zhengtong.web.intranet.workflow;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.web.pages.Download;

/** A definition or a draft as a BPMN file, for other tools. */
@WebServlet({"/workflow/process.bpmn", "/workflow/draft.bpmn"})
public class BpmnFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Processes processes;

    @Inject
    transient ProcessDesign design;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith("/draft.bpmn")) {
                var draft = design.draft(new DraftId(number(request, "draft")));
                send(response, draft.summary().process() + "-draft.bpmn", draft.bpmn());
            } else {
                var process = String.valueOf(request.getParameter("process"));
                var version = (int) number(request, "version");
                send(response, process + "-" + version + ".bpmn", processes.export(process, version));
            }
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, String name, String bpmn) throws IOException {
        Download.head(response, name, "application/xml;charset=UTF-8");
        response.getWriter().print(bpmn);
    }

    private static long number(HttpServletRequest request, String parameter) {
        var text = String.valueOf(request.getParameter(parameter));
        if (!text.matches("\\d{1,9}")) {
            throw new NotFound(DraftId.class, text);
        }
        return Long.parseLong(text);
    }
}
