package org.zhengtong.web.tags;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages read a record's components as properties, {@code #{row.title}}, as later versions of EL do by themselves. */
public class RecordResolver extends ELResolver {

    private record Key(Class<?> type, String name) {}

    private static final Map<Key, Optional<Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (ReflectiveOperationException failed) {
            throw new ELException(failed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return accessor(base, property)
                .map(accessor -> {
                    context.setPropertyResolved(base, property);
                    return accessor.getReturnType();
                })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (accessor(base, property).isPresent()) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    /** Also methods without parameters that answer a question about the record, such as {@code page.pages}. */
    private static Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return ACCESSORS.computeIfAbsent(new Key(base.getClass(), property.toString()), key -> {
            try {
                var method = key.type().getMethod(key.name());
                if (method.getReturnType() == void.class) {
                    return Optional.empty();
                }
                method.trySetAccessible();
                return Optional.of(method);
            } catch (NoSuchMethodException none) {
                return Optional.empty();
            }
        });
    }
}
