package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.DeclareRelation;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.OwnDeclarations;

/** Whom somebody declared themselves close to, they don't decide on. */
public class RelationsIT extends InServer {

    private static final String RESIDENT_ID = "110101199003074610";

    @Test
    void aDeclarationIsReadBackByItsNameAndWithdrawn() {
        declare(Desk.CIVIL_CLERK, " 马丽 ", RESIDENT_ID);
        var declared = mine(Desk.CIVIL_CLERK);
        assertThat(declared).extracting(Declared::name).containsExactly("马丽");
        assertThat(declared.get(0).subject().value()).doesNotContain(RESIDENT_ID);
        As.person(Desk.CIVIL_CLERK, () -> Beans.of(OwnDeclarations.class)
                .withdraw(declared.get(0).subject()));
        assertThat(mine(Desk.CIVIL_CLERK)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNotDeclared() {
        Refused.by(WorkflowRule.SUBJECT_UNREADABLE, () -> declare(Desk.CIVIL_CLERK, "马丽", "12345"));
        assertThat(Refused.asMalformed(() -> declare(Desk.CIVIL_CLERK, "", RESIDENT_ID)))
                .containsExactly("{workflow.input.name.required}");
        Refused.forLackOfRight(() -> declare(Filed.CITIZEN, "马丽", RESIDENT_ID));
    }

    private static void declare(String who, String name, String code) {
        var command = new DeclareRelation();
        command.setName(name);
        command.setCode(code);
        command.setRelation(Relation.SIBLING);
        As.person(who, () -> Beans.of(OwnDeclarations.class).declare(command));
    }

    private static List<Declared> mine(String who) {
        return As.person(who, () -> Beans.of(OwnDeclarations.class).mine());
    }
}
