package org.zhengtong.web.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the public REST interface. */
@ApplicationPath("/api")
public class PublicApi extends Application {}
