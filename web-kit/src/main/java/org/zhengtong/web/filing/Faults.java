package org.zhengtong.web.filing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.publicservice.approval.FieldBound;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Question;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Words;

/** Says what is wrong with answers: beside each field, and with the field's name in the summary at the top. */
public final class Faults {

    private static final String MATERIAL_MISSING = "approval_form.fault.material";

    private Faults() {}

    public static void tell(List<FieldFault> faults) {
        var words = Words.in(Language.current());
        for (var fault : faults) {
            tell(target(fault), words.of(fault.label()), text(fault, words));
        }
    }

    /** Id of the element to mend it at. */
    public static String target(FieldFault fault) {
        return fault.key().equals(MATERIAL_MISSING) ? Upload.name(fault.subject()) : Question.name(fault.subject());
    }

    /** @param target id of the element that the summary leads to */
    public static void tell(String target, String label, String text) {
        var summary = label == null ? text : Words.in(Language.current()).text("kit.errors.of", label, text);
        FacesContext.getCurrentInstance()
                .addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }

    public static String text(FieldFault fault, Words words) {
        var said = words.text(fault.key(), fault.parameters().toArray());
        return fault.own() == null ? said : words.of(fault.own()) + said;
    }

    /** How to go on, where the matter's definition says so; otherwise empty. */
    public static String advice(FormField field, List<FieldFault> faults, Words words) {
        return faults.stream()
                .filter(fault -> fault.subject().equals(field.id()) && fault.own() != null)
                .map(fault -> bound(field, fault))
                .flatMap(Optional::stream)
                .map(bound -> words.of(bound.advice())
                        + (bound.basis() == null ? "" : words.text("filing.basis", bound.basis())))
                .findFirst()
                .orElse("");
    }

    private static Optional<FieldBound> bound(FormField field, FieldFault fault) {
        return field.bounds().stream()
                .filter(bound -> bound.message().equals(fault.own()))
                .findFirst();
    }
}
