/** Sign-ins at the doors of both portals and their interfaces, told to the audit trail. */
package org.zhengtong.web.signin;
