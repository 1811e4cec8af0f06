package org.zhengtong.web.signin;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Has the server tell {@link SignInWatch} of every sign-in: no filter sees them, they are answered before any runs. */
public class SignInExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addNotificationReceiver(new SignInWatch());
    }
}
