package org.zhengtong.web.words;

import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Map;

/** Says why a constraint was broken, in the product's words: the template <code>{key}</code> is a key of them. */
public class ConstraintWords implements MessageInterpolator {

    private final MessageInterpolator fallback =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    public static String of(ConstraintViolation<?> violation, Words words) {
        return say(
                        violation.getMessageTemplate(),
                        violation.getConstraintDescriptor().getAttributes(),
                        words)
                .orElse(violation.getMessage());
    }

    @Override
    public String interpolate(String template, Context context) {
        var faces = FacesContext.getCurrentInstance();
        var locale = faces == null || faces.getViewRoot() == null
                ? Locale.getDefault()
                : faces.getViewRoot().getLocale();
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return say(template, context.getConstraintDescriptor().getAttributes(), Words.in(locale))
                .orElseGet(() -> fallback.interpolate(template, context, locale));
    }

    private static java.util.Optional<String> say(String template, Map<String, ?> attributes, Words words) {
        if (!template.startsWith("{") || !template.endsWith("}")) {
            return java.util.Optional.empty();
        }
        return words.find(template.substring(1, template.length() - 1))
                .map(pattern -> Pattern.fill(pattern, attributes));
    }
}
