package org.zhengtong.platform.support.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** 回避关系申报: a member of staff says whom they are too close to, to decide on their matters. */
public class DeclareRelation implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{workflow.input.name.required}")
    @Size(max = 100, message = "{workflow.input.name.long}")
    private String name;

    @NotBlank(message = "{workflow.input.code.required}")
    @Size(max = 40, message = "{workflow.input.code.long}")
    private String code;

    @NotNull(message = "{workflow.input.relation.required}")
    private Relation relation;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Identity number or credit code; only its blind index is kept. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }
}
