package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.entity.MediaTask;

/** The kept tasks of units. */
@ApplicationScoped
public class MediaTasks {

    private static final Set<TaskState> OPEN = Set.of(TaskState.SENT, TaskState.ACCEPTED);
    private static final int MOST = 5_000;
    private static final String WITHIN =
            " from MediaTask t where (:county = true or t.unitId in :units)" + " and (:all = true or t.state in :open)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public MediaTask add(MediaTask task) {
        entities.persist(task);
        return task;
    }

    public Optional<MediaTask> find(TaskNumber number) {
        return entities.createQuery("select t from MediaTask t where t.number = :number", MediaTask.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** Where its unit is within reach. */
    public MediaTask get(TaskNumber number, DataScope scope) {
        return find(number)
                .filter(task -> scope.covers(task.unit()))
                .orElseThrow(() -> new NotFound(MediaTask.class, number));
    }

    /** As {@link #get}; of two who change it at once the second waits. */
    public MediaTask locked(TaskNumber number, DataScope scope) {
        var task = get(number, scope);
        entities.refresh(task, LockModeType.PESSIMISTIC_WRITE);
        return task;
    }

    /** What is due first comes first; what is over stands behind, the latest first. */
    public Page<MediaTask> page(boolean openOnly, DataScope scope, Page.Request asked) {
        var total = with(openOnly, scope, entities.createQuery("select count(t)" + WITHIN, Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = with(
                        openOnly,
                        scope,
                        entities.createQuery(
                                "select t" + WITHIN
                                        + " order by case when t.endedAt is null then 0 else 1 end, t.endedAt desc, t.dueOn, t.id",
                                MediaTask.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private static <T> TypedQuery<T> with(boolean openOnly, DataScope scope, TypedQuery<T> query) {
        return query.setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setParameter("all", !openOnly)
                .setParameter("open", OPEN);
    }

    /** Of a story, in the order in which they were sent. */
    public List<MediaTask> of(StoryId story) {
        return entities.createQuery("select t from MediaTask t where t.storyId = :story order by t.id", MediaTask.class)
                .setParameter("story", story.value())
                .setMaxResults(Page.Request.MOST)
                .getResultList();
    }

    public List<MediaTask> open() {
        return entities.createQuery("select t from MediaTask t where t.state in :open order by t.id", MediaTask.class)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
