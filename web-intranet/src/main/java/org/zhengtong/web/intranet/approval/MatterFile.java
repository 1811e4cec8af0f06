package org.zhengtong.web.intranet.approval;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Download;

/** A version of a matter as the file that it can be published from again. */
@WebServlet("/approval/matter.yaml")
public class MatterFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Catalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = String.valueOf(request.getParameter("code"));
        var number = String.valueOf(request.getParameter("version"));
        try {
            var version = catalogue.versions(code).stream()
                    .filter(each -> number.equals(Integer.toString(each.version())))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(MatterFile.class, code + " " + number));
            Download.head(response, code + "-" + number + ".yaml", "application/yaml;charset=UTF-8");
            response.getWriter().print(catalogue.yaml(version.id()));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
