package org.zhengtong.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.validator.BeanValidator;
import jakarta.servlet.ServletContext;
import jakarta.validation.Validation;

/**
 * Gives the pages a validator that speaks the product's words. Left to itself, Faces takes whichever the server built
 * first, and that may be the one of a module without pages: then keys are shown for sentences.
 */
@ApplicationScoped
public class PageConstraints {

    void provide(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ConstraintWords())
                .buildValidatorFactory();
        context.setAttribute(BeanValidator.VALIDATOR_FACTORY_KEY, factory);
    }
}
