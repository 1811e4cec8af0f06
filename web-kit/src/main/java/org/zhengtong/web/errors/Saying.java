package org.zhengtong.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.web.words.ConstraintWords;
import org.zhengtong.web.words.Words;

/** Says what was refused beside the field that it is about, or at the top if it is about none. */
record Saying(FacesContext context, Words words) {

    void say(Mishap mishap) {
        if (mishap.cause() instanceof RuleViolation violation) {
            add(fieldOf(violation), words.of(violation));
        } else if (mishap.cause() instanceof ConstraintViolationException refused) {
            refused.getConstraintViolations().forEach(each -> add(fieldOf(each), ConstraintWords.of(each, words)));
        } else {
            add(null, words.get("kit.stale"));
        }
    }

    private void add(String clientId, String text) {
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** The field whose tag names the rule in its {@code rules}. */
    private String fieldOf(RuleViolation violation) {
        return find((field, input) -> field.getAttributes().get("rules") instanceof String rules
                && List.of(rules.split("[ ,]+")).contains(violation.rule().key()));
    }

    /** The field bound to the property that broke the constraint, on the very object that it was broken on. */
    private String fieldOf(ConstraintViolation<?> violation) {
        String property = null;
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getName();
        }
        var name = property;
        return find((field, input) -> {
            var expression = input.getValueExpression("value");
            if (expression == null) {
                return false;
            }
            var reference = expression.getValueReference(context.getELContext());
            return reference != null
                    && reference.getBase() == violation.getLeafBean()
                    && String.valueOf(reference.getProperty()).equals(name);
        });
    }

    private String find(BiPredicate<UIComponent, UIInput> wanted) {
        var found = new AtomicReference<String>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && component instanceof UIInput input) {
                var field = component.getParent() == null ? component : fieldAround(component);
                if (wanted.test(field, input)) {
                    found.set(component.getClientId(context));
                    return VisitResult.COMPLETE;
                }
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private static UIComponent fieldAround(UIComponent input) {
        for (var each = input.getParent(); each != null; each = each.getParent()) {
            if (each.getAttributes().get("rules") != null) {
                return each;
            }
        }
        return input;
    }
}
