package org.zhengtong.web.portal.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.boundary.BlankForms;
import org.zhengtong.web.pages.Download;

/** A form to print and fill in by hand, or its sample. Browsers keep it and ask whether it has changed. */
@WebServlet("/approval/blank-form")
public class BlankFormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BlankForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var matter = String.valueOf(request.getParameter("matter"));
        var material = String.valueOf(request.getParameter("material"));
        var sample = Boolean.parseBoolean(request.getParameter("sample"));
        byte[] form;
        try {
            form = forms.pdf(matter, material, sample);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + Integer.toHexString(Arrays.hashCode(form)) + "-" + form.length + "\"";
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Download.head(response, matter + "-" + material + (sample ? "-sample" : "") + ".pdf", "application/pdf");
        response.setContentLength(form.length);
        response.getOutputStream().write(form);
    }
}
