package org.zhengtong.platform.support.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.files.FileText;
import org.zhengtong.platform.support.files.entity.ReadFile;

/** Texts that were read already. */
@ApplicationScoped
public class ReadFiles {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** A second reader of the same content comes to the same. */
    public void keep(String hash, FileText text, Instant now) {
        entities.merge(new ReadFile(hash, text, now));
    }

    /** By hash; what nobody has read yet is not in it. */
    public Map<String, String> known(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : entities.createQuery("select r from ReadFile r where r.hash in :hashes", ReadFile.class)
                        .setParameter("hashes", hashes)
                        .getResultStream()
                        .collect(Collectors.toMap(ReadFile::hash, ReadFile::text));
    }
}
