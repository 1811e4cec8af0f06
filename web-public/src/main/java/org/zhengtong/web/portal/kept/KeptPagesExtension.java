package org.zhengtong.web.portal.kept;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts {@link KeptPagesHandler} in front of the servlet container. */
public class KeptPagesExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var pages = new KeptPages();
        pages.keptBy(context);
        deployment.addInitialHandlerChainWrapper(next -> new KeptPagesHandler(pages, next));
    }
}
