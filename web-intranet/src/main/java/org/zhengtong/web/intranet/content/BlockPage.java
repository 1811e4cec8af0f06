package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.boundary.PageDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One block: a new one of the kind that was asked for, or one that is there. */
@Named
@ViewScoped
public class BlockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    transient PageDesk desk;

    @Inject
    transient Submissions submissions;

    private Long page;
    private BlockForm form = new BlockForm();
    private List<ColumnView> columns;

    /** The columns that were chosen, in their order; an empty choice for each that can still be chosen. */
    private String[] chosen;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        columns = desk.columns();
        page = number(asked.get("column"));
        var block = number(asked.get("block"));
        if (block == null) {
            form.setKind(kind(asked.get("kind")));
        } else {
            form = BlockForm.of(desk.block(block));
        }
        chosen = new String[form.getKind().mostColumns()];
        IntStream.range(0, form.getColumns().size())
                .forEach(each -> chosen[each] = String.valueOf(form.getColumns().get(each)));
    }

    private static Long number(String given) {
        return given != null && given.matches(NUMBER) ? Long.valueOf(given) : null;
    }

    private static BlockKind kind(String given) {
        return Arrays.stream(BlockKind.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new NotFound(BlockView.class, String.valueOf(given)));
    }

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        desk.blocks(page);
    }

    public void save() {
        form.setColumns(Stream.of(chosen)
                .filter(Objects::nonNull)
                .filter(each -> each.matches(NUMBER))
                .map(Long::valueOf)
                .distinct()
                .toList());
        Redirect.to(submissions.once(() -> {
            if (isFresh()) {
                desk.add(page, form);
            } else {
                desk.change(form);
            }
            News.tell("content_pages.done.saved");
            return getBack();
        }));
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public String getBack() {
        return page == null ? "/content/pages" : "/content/pages?column=" + page;
    }

    public BlockForm getForm() {
        return form;
    }

    public String[] getChosen() {
        return chosen;
    }

    public List<Option> getColumns() {
        var words = words();
        return columns.stream()
                .map(each -> new Option(String.valueOf(each.id()), "　".repeat(each.depth()) + words.of(each.name())))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
