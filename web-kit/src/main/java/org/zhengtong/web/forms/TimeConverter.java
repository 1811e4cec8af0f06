package org.zhengtong.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Times of day as browsers' time fields send them; typed ones also as 9:00 or 9：00. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：]([0-5]\\d)(?::[0-5]\\d)?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Words.in(Language.current()).get("kit.input.time.wrong"), null));
        }
        return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
