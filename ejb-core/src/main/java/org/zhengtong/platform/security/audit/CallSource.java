package org.zhengtong.platform.security.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the present call comes from. The web layer writes the address in; background work stays {@code worker}. */
@RequestScoped
public class CallSource {

    private String address = "worker";

    public void comesFrom(String remoteAddress) {
        address = remoteAddress;
    }

    public String address() {
        return address;
    }
}
