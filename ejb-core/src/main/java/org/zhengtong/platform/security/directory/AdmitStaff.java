package org.zhengtong.platform.security.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Somebody joins the staff: who, under which login name, in which post, with which first role. */
public class AdmitStaff implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{directory.input.name.required}")
    @Size(max = 60, message = "{directory.input.long}")
    private String name;

    /** No digit first, no @: it can't be taken for a mobile number or an e-mail address. */
    @NotBlank(message = "{directory.input.login.required}")
    @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "{directory.input.login.form}")
    private String login;

    @NotNull(message = "{directory.input.post.required}")
    private Long post;

    private String role;
    private Long roleUnit;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    /** Null for none yet. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** Where the role is held; null for the unit of the post. */
    public Long getRoleUnit() {
        return roleUnit;
    }

    public void setRoleUnit(Long roleUnit) {
        this.roleUnit = roleUnit;
    }
}
