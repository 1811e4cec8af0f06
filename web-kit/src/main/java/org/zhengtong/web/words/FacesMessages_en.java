package org.zhengtong.web.words;

/** {@link FacesMessages} in English. */
public class FacesMessages_en extends FacesMessages {

    public FacesMessages_en() {
        super(Tongue.ENGLISH);
    }
}
