package org.zhengtong.platform.security.protection;

import jakarta.persistence.Embeddable;

/** A sensitive value as it is stored: ciphertext, and a keyed digest that finds equal values without opening them. */
@Embeddable
public class Sealed {

    private String sealed;
    private String index;

    protected Sealed() {}

    public Sealed(String sealed, String index) {
        this.sealed = sealed;
        this.index = index;
    }

    public String sealed() {
        return sealed;
    }

    public String index() {
        return index;
    }
}
