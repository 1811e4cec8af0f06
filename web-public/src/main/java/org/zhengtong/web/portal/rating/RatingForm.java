package org.zhengtong.web.portal.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What somebody fills in to rate: a grade, reasons of that grade, and what else they want to say. */
@Named
@RequestScoped
public class RatingForm {

    private static final String REASON = "reason";

    private String stars;
    private String comment;

    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    /** From very satisfied to very dissatisfied. */
    public List<Option> getLevels() {
        var words = Words.in(Language.current());
        return Arrays.stream(Grade.values())
                .map(grade -> new Option(Integer.toString(grade.stars()), words.of(grade)))
                .toList();
    }

    public List<RatingReason> reasonsOf(Grade grade) {
        return RatingReason.of(grade);
    }

    /** Whether a reason was ticked. */
    public boolean has(RatingReason reason) {
        return sent().contains(reason.name());
    }

    public Grade grade() {
        return Grade.of(Integer.parseInt(stars));
    }

    /** Those of the grade that was chosen in the end. */
    public Set<RatingReason> reasons() {
        return RatingReason.of(grade()).stream().filter(this::has).collect(Collectors.toSet());
    }

    private static List<String> sent() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(REASON);
        return values == null ? List.of() : List.of(values);
    }

    public String getStars() {
        return stars;
    }

    public void setStars(String chosen) {
        stars = chosen;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String typed) {
        comment = typed;
    }
}
