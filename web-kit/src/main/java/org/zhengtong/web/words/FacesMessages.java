package org.zhengtong.web.words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** Faces' own messages, taken from the product's words. Faces finds the language by the name of the class. */
public class FacesMessages extends ResourceBundle {

    private final Words words;

    public FacesMessages() {
        this(Tongue.CHINESE);
    }

    FacesMessages(Tongue tongue) {
        words = Words.in(tongue);
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.find(key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
