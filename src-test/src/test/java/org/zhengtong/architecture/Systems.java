package org.zhengtong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtong.kernel.BusinessSystem;

/** The systems as their packages declare them. */
final class Systems {

    /** The engine's module implements the port of this system; to the rules they are one. */
    private static final String ENGINE = "org.zhengtong.workflow";

    private static final String ENGINE_PORT = "workflow";

    private final Map<String, Declared> byPackage = new TreeMap<>();

    /** A system: its name, the package that is its root, and whose boundaries it says it uses. */
    record Declared(String name, String root, List<String> mayUse) {}

    private Systems() {}

    static Systems of(JavaClasses classes) {
        var systems = new Systems();
        systems.collect(classes.getPackage("org.zhengtong"));
        systems.byPackage.values().stream()
                .filter(each -> each.name().equals(ENGINE_PORT))
                .findFirst()
                .ifPresent(port -> systems.byPackage.put(ENGINE, port));
        return systems;
    }

    private void collect(JavaPackage candidate) {
        candidate.tryGetAnnotationOfType(BusinessSystem.class).ifPresent(system -> {
            var declared = new Declared(system.name(), candidate.getName(), Arrays.asList(system.mayUse()));
            byPackage.put(candidate.getName(), declared);
        });
        candidate.getSubpackages().forEach(this::collect);
    }

    /** Empty for the kernel, the server's modules, the portals and the demo, which are no systems. */
    Optional<Declared> of(JavaClass type) {
        return byPackage.entrySet().stream()
                .filter(each -> isWithin(type.getPackageName(), each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<Declared> named(String name) {
        return byPackage.values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    Collection<Declared> all() {
        return byPackage.values().stream().distinct().toList();
    }

    static boolean isRoot(JavaClass type, Declared system) {
        return type.getPackageName().equals(system.root());
    }

    static boolean isPart(JavaClass type, String part) {
        return Arrays.asList(type.getPackageName().split("\\.")).contains(part);
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }
}
