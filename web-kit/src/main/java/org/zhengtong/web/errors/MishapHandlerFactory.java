package org.zhengtong.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link MishapHandler} around Faces' own handler. */
public class MishapHandlerFactory extends ExceptionHandlerFactory {

    public MishapHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new MishapHandler(getWrapped().getExceptionHandler());
    }
}
