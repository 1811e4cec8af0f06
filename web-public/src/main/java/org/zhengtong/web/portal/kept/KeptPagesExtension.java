package org.zhengtong.web.portal.kept;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.zhengtong.web.portal.readings.ReadingsHandler;
import org.zhengtong.web.portal.readings.Tally;

/** Puts {@link KeptPagesHandler} in front of the servlet container, and in front of that who counts readers. */
public class KeptPagesExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        var pages = new KeptPages();
        pages.keptBy(context);
        var tally = new Tally();
        tally.keptBy(context);
        deployment.addInitialHandlerChainWrapper(next -> new ReadingsHandler(tally, new KeptPagesHandler(pages, next)));
    }
}
