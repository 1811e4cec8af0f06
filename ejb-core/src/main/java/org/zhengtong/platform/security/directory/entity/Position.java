package org.zhengtong.platform.security.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.zhengtong.kernel.AccountId;

/** That a member of staff holds a post. */
@Entity
@Table(name = "directory_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_position_seq")
    @SequenceGenerator(name = "directory_position_seq", sequenceName = "directory_position_seq", allocationSize = 50)
    private Long id;

    private long accountId;
    private long postId;

    /** The post that stands behind the name on pages; a person has one main post. */
    private boolean main;

    protected Position() {}

    public Position(AccountId account, Post post, boolean main) {
        this.accountId = account.value();
        this.postId = post.id();
        this.main = main;
    }

    /** Goes over to another post. */
    public void takeUp(Post post) {
        postId = post.id();
    }
}
