package org.zhengtong.web.filing;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.web.tags.Upload;

/** What was wrong with files that were just sent; told once, on the page that is shown after it. */
@SessionScoped
public class UploadNews implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Refused> refused = new ArrayList<>();

    /** @param number of the draft or application */
    private record Refused(String number, String material, String label, String text) implements Serializable {}

    public synchronized void add(String number, String material, String label, String text) {
        refused.add(new Refused(number, material, label, text));
    }

    public synchronized void tell(String number) {
        refused.stream()
                .filter(each -> each.number().equals(number))
                .forEach(each -> Faults.tell(Upload.name(each.material()), each.label(), each.text()));
        refused.removeIf(each -> each.number().equals(number));
    }
}
