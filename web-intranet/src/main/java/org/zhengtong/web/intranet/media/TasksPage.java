package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.boundary.TaskDesk;
import org.zhengtong.web.intranet.PageNumber;

/** What the units in reach were sent, what is due first at the top. */
@Named("mediaTasksPage")
@RequestScoped
public class TasksPage {

    private static final int ROWS = 20;

    @Inject
    TaskDesk desk;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<TaskView> page;

    /** Asked before anything is written: whoever answers no tasks sees none of it. */
    public void open() {
        getPage();
    }

    public boolean isAll() {
        return parameters.containsKey("all");
    }

    public Page<TaskView> getPage() {
        if (page == null) {
            page = desk.tasks(!isAll(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }
}
