package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.filing.FileTypes;
import org.zhengtong.web.filing.Typed;
import org.zhengtong.web.filing.UploadNews;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Everything that the notice asks for on one page; handed in as a whole, once. */
@Named
@RequestScoped
public class CorrectPage {

    @Inject
    OpenApplication application;

    @Inject
    Progress progress;

    @Inject
    Corrections corrections;

    @Inject
    UploadNews uploads;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    private Map<String, String> answers;
    private List<FieldFault> faults = List.of();

    /**
     * One thing to mend.
     *
     * @param field null if it is none; {@code material} likewise
     */
    public record Item(
            CorrectionItem asked,
            FormField field,
            String value,
            List<Option> options,
            String advice,
            MaterialDefinition material,
            List<Corrections.Kept> files) {

        public String types() {
            return FileTypes.named(material);
        }

        public String endings() {
            return FileTypes.endings(material);
        }
    }

    /** Where nothing is asked for any more, the page of the application says so. */
    public void open() {
        application.open();
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (application.getView().stage() != Stage.CORRECTION_ASKED) {
            Redirect.to("/approval/application?number=" + application.getNumber());
            return;
        }
        uploads.tell(number());
    }

    public List<Item> getItems() {
        return application.getView().corrections().stream().map(this::item).toList();
    }

    public int getMostMegabytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES);
    }

    public void remove(String material, String handle) {
        keep();
        corrections.remove(number(), material, handle);
    }

    public void send() {
        keep();
        faults = progress.correct(
                application.getNumber(),
                application.getCode(),
                corrections.typed(number()),
                corrections.handles(number()));
        if (faults.isEmpty()) {
            corrections.forget(number());
            Redirect.to("/approval/application?done=corrected&number=" + number());
        } else {
            Faults.tell(faults);
        }
    }

    private void keep() {
        corrections.type(number(), Typed.answers(Asked.request().getParameterMap(), fields()));
    }

    private List<FormField> fields() {
        return application.getView().corrections().stream()
                .map(this::field)
                .flatMap(Optional::stream)
                .toList();
    }

    private Item item(CorrectionItem asked) {
        var field = field(asked).orElse(null);
        var material = field != null || asked.subject() == null
                ? null
                : application.getView().matter().material(asked.subject()).orElse(null);
        return new Item(
                asked,
                field,
                field == null ? null : value(field),
                field != null && field.type() == FieldType.TOWNSHIP ? townships() : List.of(),
                field == null ? "" : Faults.advice(field, faults, Words.in(Language.current())),
                material,
                material == null ? List.of() : corrections.files(number(), material.code()));
    }

    private Optional<FormField> field(CorrectionItem asked) {
        return asked.subject() == null
                ? Optional.empty()
                : application
                        .getView()
                        .matter()
                        .online()
                        .field(asked.subject())
                        .filter(field -> !field.followsFromOthers());
    }

    private String value(FormField field) {
        if (answers == null) {
            answers = progress.answers(application.getNumber(), application.getCode());
        }
        return corrections.typed(number()).getOrDefault(field.id(), answers.getOrDefault(field.id(), ""));
    }

    private List<Option> townships() {
        return directory.townships().stream()
                .map(unit ->
                        new Option(unit.code(), Words.in(Language.current()).of(unit.shortName())))
                .toList();
    }

    private String number() {
        return application.getNumber().value();
    }
}
