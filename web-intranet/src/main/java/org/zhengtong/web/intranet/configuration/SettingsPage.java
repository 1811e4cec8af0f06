package org.zhengtong.web.intranet.configuration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.management.configuration.boundary.SettingsDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Every setting with its meaning, bounds and last change; what was changed is saved together. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Settings settings;

    @Inject
    SettingsDesk desk;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    private final List<SettingLine> lines = new ArrayList<>();

    public void open() {
        if (lines.isEmpty()) {
            desk.all().forEach(view -> lines.add(new SettingLine(view, settings.text(view.setting()))));
        }
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            var changed = lines.stream().filter(SettingLine::changed).toList();
            changed.forEach(line -> desk.change(line.getSetting(), line.getText() == null ? "" : line.getText()));
            News.tell(changed.isEmpty() ? "configuration_index.same" : "configuration_index.done", changed.size());
            return "/configuration/";
        }));
    }

    /** Told beside the field; the setting itself refuses it once more. */
    public void checkBounds(FacesContext context, UIComponent input, Object typed) {
        var setting = (Setting) input.getAttributes().get("setting");
        var text = typed == null ? "" : typed.toString().strip();
        if (!setting.allows(text)) {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, boundsOf(setting), null));
        }
    }

    public String boundsOf(Setting setting) {
        var key =
                switch (setting.kind()) {
                    case NUMBER -> "configuration_index.bounds.number";
                    case TIME -> "configuration_index.bounds.time";
                    case TEXT ->
                        setting.least() == 0 ? "configuration_index.bounds.most" : "configuration_index.bounds.text";
                };
        return Words.in(Language.current()).text(key, setting.least(), setting.most());
    }

    public String nameOf(SettingLine line) {
        return names.of(line.getChangedBy());
    }

    public List<SettingLine> getLines() {
        return lines;
    }
}
