package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.platform.support.workflow.ConflictOfInterest.Declared;
import org.zhengtong.platform.support.workflow.DeclareRelation;
import org.zhengtong.platform.support.workflow.Relation;
import org.zhengtong.platform.support.workflow.boundary.OwnDeclarations;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** 回避关系: on whose matters the reader does not decide. */
@Named
@RequestScoped
public class RelationsPage {

    @Inject
    OwnDeclarations relations;

    @Inject
    Submissions submissions;

    private final DeclareRelation command = new DeclareRelation();
    private List<Declared> declared;

    public List<Declared> getDeclared() {
        if (declared == null) {
            declared = relations.mine();
        }
        return declared;
    }

    public List<Option> getKinds() {
        return Option.of(Words.in(Language.current()), Relation.values());
    }

    public void declare() {
        once("workflow_relations.done", () -> relations.declare(command));
    }

    public void withdraw(Declared each) {
        once("workflow_relations.withdrawn", () -> relations.withdraw(each.subject()));
    }

    private void once(String news, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(news);
            return "/workflow/relations";
        }));
    }

    public DeclareRelation getCommand() {
        return command;
    }
}
