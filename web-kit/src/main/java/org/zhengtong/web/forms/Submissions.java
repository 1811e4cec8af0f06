package org.zhengtong.web.forms;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets a form be sent once. {@code g:form} puts a fresh key into each form it renders; however often that very form
 * arrives (a double click, the back button, a repeated request), the work is done the first time and its result is
 * handed out again after that. Work that failed may be tried again.
 */
@SessionScoped
public class Submissions implements Serializable {

    /** Name of the field that carries the key. */
    public static final String FIELD = "once";

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 50;

    private final Map<String, Serializable> results = new LinkedHashMap<>();

    /** Without a key, for example in a test, the work is simply done. */
    public synchronized <R extends Serializable> R once(Supplier<R> work) {
        var key = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(FIELD);
        return key == null ? work.get() : once(key, work);
    }

    @SuppressWarnings("unchecked")
    synchronized <R extends Serializable> R once(String key, Supplier<R> work) {
        if (results.containsKey(key)) {
            return (R) results.get(key);
        }
        var result = work.get();
        results.put(key, result);
        if (results.size() > REMEMBERED) {
            results.remove(results.keySet().iterator().next());
        }
        return result;
    }
}
