package org.zhengtong.web.intranet.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the staff's REST interface. */
@ApplicationPath("/api")
public class StaffApi extends Application {}
