package org.zhengtong.platform.security.identity.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.RoleView;

/** A role: a name, how far it reaches, and the permissions it carries. */
@Entity
@Table(name = "identity_role")
public class Role {

    @Id
    private String code;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private RoleScope scope;

    /** Whether its holders are the heads of their unit. */
    private boolean heads;

    private String consoleRole;

    @ElementCollection
    @CollectionTable(name = "identity_role_permission", joinColumns = @JoinColumn(name = "role"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {}

    public RoleView view() {
        return new RoleView(code, new Bilingual(nameZh, nameEn), consoleRole != null);
    }
}
