package org.zhengtong.workflow.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.persistence.Turns;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseAdministration;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseMigration;
import org.zhengtong.platform.support.workflow.CaseMonitor;
import org.zhengtong.platform.support.workflow.Circulation;
import org.zhengtong.platform.support.workflow.ConflictOfInterest;
import org.zhengtong.platform.support.workflow.Countersigning;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StandInRegister;
import org.zhengtong.platform.support.workflow.design.ProcessDrafts;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.platform.support.worktime.control.Calculation;
import org.zhengtong.platform.support.worktime.control.Calendar;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;

/**
 * The engine without a server: its beans put together as the container does, an entity manager for each transaction, a
 * real database, and a directory, an agenda and a clock that tests can turn.
 */
final class County {

    final SampleDirectory directory = new SampleDirectory();
    final SampleAgenda agenda = new SampleAgenda();
    final MovableClock clock = new MovableClock();

    /** What committed transactions announced. */
    final List<Object> announced = new CopyOnWriteArrayList<>();

    final List<Consumer<Object>> observers = new CopyOnWriteArrayList<>();
    final ApprovalEngine engine;
    final Countersigning countersigning;
    final Circulation circulation;
    final StandInRegister standIns;
    final ConflictOfInterest conflicts;
    final CaseAdministration administration;
    final CaseMigration migration;
    final ApprovalRecords records;
    final ProcessLibrary library;
    final CaseMonitor monitor;
    final ProcessDrafts drafts;
    final DeadlineWatch deadlineWatch;
    final AlarmWatch alarmWatch;

    /** Every setting as it is shipped. */
    private static final class UnchangedSettings extends Settings {

        @Override
        public String text(Setting setting) {
            return setting.fallback();
        }
    }

    /** Monday to Friday. */
    private static final class UnknownYears extends WorkCalendar {

        @Override
        public Deadline deadline(LocalDate start, TimeLimit limit) {
            return Calculation.deadline(Calendar.withoutYears(), start, limit, List.of(), List.of());
        }
    }

    /** An H2 in memory keeps its rows by itself. */
    private static final class NoTurns extends Turns {

        @Override
        public void take(Supplier<Optional<String>> row) {
            // Every transaction comes when it likes.
        }
    }

    private final EntityManagerFactory database;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<List<Object>> pending = ThreadLocal.withInitial(ArrayList::new);
    private final Map<Class<?>, Object> beans = new HashMap<>();

    County(EntityManagerFactory database) {
        this.database = database;
        beans.put(Signatories.class, directory);
        beans.put(Agenda.class, agenda);
        beans.put(Clock.class, clock);
        beans.put(Settings.class, new UnchangedSettings());
        beans.put(WorkCalendar.class, new UnknownYears());
        beans.put(EntityManager.class, currentEntityManager());
        beans.put(Turns.class, new NoTurns());
        beans.put(Event.class, new SampleEvents(this::announce));
        library = bean(ProcessShelf.class);
        beans.put(ProcessLibrary.class, library);
        drafts = bean(DraftShelf.class);
        engine = bean(CaseClerk.class);
        countersigning = bean(SignerDesk.class);
        circulation = bean(CirculationDesk.class);
        standIns = bean(StandInDesk.class);
        conflicts = bean(DeclarationDesk.class);
        administration = bean(AdministrationDesk.class);
        migration = bean(MigrationDesk.class);
        records = bean(CaseArchive.class);
        monitor = bean(MonitorRoom.class);
        deadlineWatch = bean(DeadlineWatch.class);
        alarmWatch = bean(AlarmWatch.class);
        var shipped = bean(ShippedProcesses.class);
        run(shipped::publish);
    }

    /** One transaction: all of it or, when it throws, nothing. */
    <T> T call(Supplier<T> work) {
        var em = database.createEntityManager();
        current.set(em);
        em.getTransaction().begin();
        agenda.begin();
        try {
            var result = work.get();
            agenda.commit(em.getTransaction()::commit);
            announced.addAll(pending.get());
            return result;
        } finally {
            pending.remove();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            agenda.end();
            current.remove();
            em.close();
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Lets a worker take what is due, at least once, and some of it twice. */
    void ringAllDue() {
        for (var entry : agenda.due(clock.instant())) {
            var watch = entry.kind().equals(deadlineWatch.kind()) ? deadlineWatch : alarmWatch;
            run(() -> watch.perform(entry.id(), entry.data()));
            run(() -> watch.perform(entry.id(), entry.data()));
            agenda.done(entry);
        }
    }

    <E> List<E> announced(Class<E> type) {
        return announced.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Where jBPM stands with a case: the nodes at which something goes on; nothing if it is over. */
    Set<String> engineNodes(CaseKey key) {
        return call(() -> {
            var file = bean(CaseFiles.class).lock(key);
            return file.engineState() == null
                    ? Set.of()
                    : bean(CaseWalk.class).definitionOf(file).walker().activeNodes(file.engineState());
        });
    }

    private void announce(Object event) {
        pending.get().add(event);
        observers.forEach(observer -> observer.accept(event));
    }

    private EntityManager currentEntityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                County.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private <B> B bean(Class<B> type) {
        var known = beans.get(type);
        return type.cast(known != null ? known : make(type));
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            beans.put(type, bean);
            inject(bean);
            return bean;
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    void inject(Object bean) {
        try {
            for (var field : bean.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, bean(field.getType()));
                }
            }
        } catch (IllegalAccessException unfit) {
            throw new IllegalStateException(unfit);
        }
    }
}
