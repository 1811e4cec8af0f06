package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.UnitsChanged;
import org.zhengtong.platform.security.directory.entity.Unit;

/** The units in memory: read on nearly every page, changed a few times a year. Re-read after a minute, for other nodes. */
@ApplicationScoped
public class UnitTree {

    private static final long NANOS_TO_LIVE = 60L * 1_000_000_000;
    private static final int TOWNSHIP_DIGITS = 9;

    @Inject
    Units units;

    private volatile Loaded loaded;

    public List<UnitView> all() {
        return loaded().all;
    }

    public Optional<UnitView> find(long id) {
        return Optional.ofNullable(loaded().byId.get(id));
    }

    public Optional<UnitView> find(String code) {
        return Optional.ofNullable(loaded().byCode.get(code));
    }

    /** @param division at least nine digits: township, or village within it */
    public Optional<UnitView> townshipOf(String division) {
        if (division == null || division.length() < TOWNSHIP_DIGITS) {
            return Optional.empty();
        }
        var township = division.substring(0, TOWNSHIP_DIGITS);
        return all().stream()
                .filter(unit -> unit.kind() == UnitKind.TOWNSHIP
                        && unit.open()
                        && unit.division() != null
                        && unit.division().startsWith(township))
                .findFirst();
    }

    public void forget() {
        loaded = null;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitsChanged changed) {
        forget();
    }

    private Loaded loaded() {
        var present = loaded;
        if (present == null || System.nanoTime() - present.at > NANOS_TO_LIVE) {
            present = new Loaded(units.all().stream().map(Unit::view).toList(), System.nanoTime());
            loaded = present;
        }
        return present;
    }

    private static class Loaded {

        final List<UnitView> all;
        final Map<Long, UnitView> byId;
        final Map<String, UnitView> byCode;
        final long at;

        Loaded(List<UnitView> all, long at) {
            this.all = all;
            this.at = at;
            byId = all.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
            byCode = all.stream().collect(Collectors.toMap(UnitView::code, Function.identity()));
        }
    }
}
