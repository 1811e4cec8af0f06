package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.PostView;
import org.zhengtong.platform.security.directory.entity.Position;
import org.zhengtong.platform.security.directory.entity.Post;
import org.zhengtong.platform.security.directory.entity.Unit;

/** The posts of units, and who holds them. */
@ApplicationScoped
public class Posts {

    private static final String VIEWS = "select new org.zhengtong.platform.security.directory.PostView(o.id, u.id,"
            + " new org.zhengtong.kernel.Bilingual(u.shortZh, u.shortEn),"
            + " new org.zhengtong.kernel.Bilingual(o.titleZh, o.titleEn),"
            + " (select count(p) from Position p where p.postId = o.id), o.version)"
            + " from Post o, Unit u where u.id = o.unitId and o.closedOn is null and u.closedOn is null";
    private static final String ORDER = " order by u.sortOrder, u.id, o.id";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Post add(Post post) {
        entities.persist(post);
        return post;
    }

    public void add(Position position) {
        entities.persist(position);
    }

    public Post get(long id) {
        return Optional.ofNullable(entities.find(Post.class, id)).orElseThrow(() -> new NotFound(Post.class, id));
    }

    public Optional<Post> open(long unit, String titleZh) {
        return entities.createQuery(
                        "select o from Post o where o.unitId = :unit and o.titleZh = :title and o.closedOn is null",
                        Post.class)
                .setParameter("unit", unit)
                .setParameter("title", titleZh)
                .getResultStream()
                .findFirst();
    }

    public List<Post> open(Unit unit) {
        return entities.createQuery(
                        "select o from Post o where o.unitId = :unit and o.closedOn is null order by o.id", Post.class)
                .setParameter("unit", unit.id())
                .getResultList();
    }

    public List<PostView> views() {
        return entities.createQuery(VIEWS + ORDER, PostView.class).getResultList();
    }

    public List<PostView> views(long unit) {
        return entities.createQuery(VIEWS + " and u.id = :unit" + ORDER, PostView.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    public Optional<Position> main(AccountId account) {
        return entities.createQuery(
                        "select p from Position p where p.accountId = :account and p.main = true", Position.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    public long holders(Post post) {
        return entities.createQuery("select count(p) from Position p where p.postId = :post", Long.class)
                .setParameter("post", post.id())
                .getSingleResult();
    }

    public long holders(Unit unit) {
        return entities.createQuery(
                        "select count(p) from Position p, Post o where o.id = p.postId and o.unitId = :unit",
                        Long.class)
                .setParameter("unit", unit.id())
                .getSingleResult();
    }
}
