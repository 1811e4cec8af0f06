package org.zhengtong.platform.support.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.entity.FileRecord;

/** What is known of the stored files. */
@ApplicationScoped
public class FileRecords {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public FileRecord add(FileRecord file) {
        entities.persist(file);
        return file;
    }

    public FileRecord get(long id) {
        return Optional.ofNullable(entities.find(FileRecord.class, id))
                .orElseThrow(() -> new NotFound(FileRecord.class, id));
    }

    public List<FileRecord> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select f from FileRecord f where f.id in :ids", FileRecord.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
