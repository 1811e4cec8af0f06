package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceTemplate;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.ProgressView.WayState;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.portal.rating.RatingForm;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** Where an application is, what comes next, by when and by which rule; what one has and what one may do. */
@Named
@RequestScoped
public class ApplicationPage {

    private static final Set<Stage> STOPPED = Set.of(Stage.REFUSED, Stage.NOT_ACCEPTED, Stage.WITHDRAWN);

    /** In calendar days before its end: some weeks before the holder is told of it. */
    private static final int RENEWAL_OFFERED = 120;

    @Inject
    OpenApplication application;

    @Inject
    Progress progress;

    @Inject
    Directory directory;

    @Inject
    OwnFee fee;

    @Inject
    RatingForm rating;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A stop of the way. @param state done, now, stop or empty */
    public record Stop(String state, String title, String note) {}

    /** A material with the names of its files. */
    public record HandedIn(MaterialDefinition material, List<org.zhengtong.platform.support.files.StoredFile> files) {}

    public ProgressView getView() {
        return application.getView();
    }

    public List<Stop> getStops() {
        var stops = new ArrayList<Stop>();
        for (var step : getView().steps()) {
            var last = step.node().equals("result");
            stops.add(new Stop(state(step.state(), last), title(step), note(step, last)));
        }
        return stops;
    }

    public List<Story.Event> getEvents() {
        return new Story(
                        getView(),
                        unit -> directory
                                .unit(unit)
                                .map(each -> words().of(each.name()))
                                .orElse(null),
                        words())
                .events();
    }

    /** Who acts now: the units of the open steps. */
    public String getWho() {
        var units = getView().steps().stream()
                .filter(step -> step.state() == WayState.CURRENT)
                .flatMap(step -> step.who().stream())
                .map(words()::of)
                .distinct()
                .toList();
        return units.isEmpty()
                ? words().of(getView().unit().name())
                : String.join(words().get("approval_application.and"), units);
    }

    /** What is being done now. */
    public String getStep() {
        return String.join(
                words().get("approval_application.and"),
                getView().steps().stream()
                        .filter(step -> step.state() == WayState.CURRENT)
                        .map(step -> words().of(step.name()))
                        .toList());
    }

    /** Key of the words that say where it is and what comes next. */
    public String getSituation() {
        if (getView().paused()) {
            return "PAUSED";
        }
        if (fee.isHoldingResult()) {
            return "FEE_DUE";
        }
        return isRevoked() ? "REVOKED" : getView().stage().name();
    }

    /** Whether what was granted has been taken back since. */
    private boolean isRevoked() {
        return getView().licences().stream().anyMatch(licence -> licence.state() == LicenceState.REVOKED);
    }

    /** As {@link #getSituation}, of what comes next: nothing, once it was rated. */
    public String getNext() {
        if (getView().rating() != null) {
            return "RATED";
        }
        return isRevoked() ? getView().stage().name() : getSituation();
    }

    /** Where a licence is renewed that ends soon or has ended; null where there is nothing to renew. */
    public String renewal(LicenceView licence) {
        var matter = getView().matter();
        var soon = licence.validUntil() != null
                && LocalDate.now(clock).plusDays(RENEWAL_OFFERED).isAfter(licence.validUntil());
        if (!soon
                || licence.state() == LicenceState.REVOKED
                || caller.applicant().isEmpty()) {
            return null;
        }
        var code = matter.result().licences().stream()
                .map(LicenceTemplate::renewal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(matter.code());
        return Functions.href("/approval/apply") + "?matter=" + code + "&renew="
                + getView().number();
    }

    public List<HandedIn> getHandedIn() {
        return getView().matter().materials().stream()
                .filter(material -> getView().files().containsKey(material.code()))
                .map(material -> new HandedIn(material, getView().files().get(material.code())))
                .toList();
    }

    /** What was given; empty before. */
    public String getRated() {
        return getView().rating() == null ? "" : words().of(Grade.of(getView().rating()));
    }

    /** Words of what was just done; empty if nothing was. */
    public String getDone() {
        return words().find("approval_application.done." + Asked.parameter("done"))
                .orElse("");
    }

    public void rate() {
        progress.rate(
                application.getNumber(),
                application.getCode(),
                rating.grade().stars(),
                rating.reasons(),
                rating.getComment());
        Redirect.to("/approval/application?done=rated&number=" + application.getNumber());
    }

    /** The step is named by how it ends well; if it ended otherwise it was the check. */
    private String title(ProgressView.WayStep step) {
        var onlyChecked = step.node().equals("task-accept")
                && step.state() == WayState.DONE
                && (getView().stage() == Stage.CORRECTION_ASKED || getView().stage() == Stage.NOT_ACCEPTED);
        return onlyChecked ? words().get("approval_application.checked") : words().of(step.name());
    }

    private String state(WayState state, boolean last) {
        return switch (state) {
            case DONE -> last && STOPPED.contains(getView().stage()) ? "stop" : "done";
            case CURRENT -> "now";
            case AHEAD -> "";
        };
    }

    private String note(ProgressView.WayStep step, boolean last) {
        if (last && !getView().stage().isOpen()) {
            return words().of(getView().stage()) + " " + Dates.shortDate(step.on(), words().tongue());
        }
        return switch (step.state()) {
            case DONE -> Dates.shortDate(step.on(), words().tongue());
            case CURRENT -> words().get("approval_application.here");
            case AHEAD -> "";
        };
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
