package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.intranet.approval.CaseStory.Entry;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What was arranged around a case, from the engine's record: the application's own timeline tells what counts by law. */
@RequestScoped
public class ArrangementStory {

    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    private static final Set<HistoryKind> TOLD = EnumSet.of(
            HistoryKind.SIGNER_ADDED,
            HistoryKind.SIGNER_REMOVED,
            HistoryKind.DELEGATED,
            HistoryKind.ANSWERED,
            HistoryKind.RECALLED,
            HistoryKind.COPIED,
            HistoryKind.URGED,
            HistoryKind.TAKEN_BACK,
            HistoryKind.SKIPPED,
            HistoryKind.FELL_BACK,
            HistoryKind.JUMPED,
            HistoryKind.SUSPENDED,
            HistoryKind.RESUMED);

    @Inject
    OpenCase openCase;

    @Inject
    ApprovalRecords records;

    @Inject
    PersonNames names;

    private List<HistoryEntry> history;

    List<Entry> entries() {
        return Stream.concat(
                        history().stream().filter(each -> TOLD.contains(each.kind())),
                        history().stream().filter(this::isOneOfSeveral))
                .map(this::entry)
                .toList();
    }

    /** For whom somebody acted at a step in that moment; null if for themselves. */
    String principalOf(String node, Instant at) {
        return history().stream()
                .filter(each -> each.onBehalfOf() != null && Objects.equals(each.node(), node))
                .filter(each -> isSameMoment(each.at(), at))
                .map(each -> names.of(each.onBehalfOf()))
                .findFirst()
                .orElse(null);
    }

    /** A signature that did not decide its step; the one that did stands in the timeline. */
    private boolean isOneOfSeveral(HistoryEntry entry) {
        return entry.kind() == HistoryKind.SIGNED
                && history().stream()
                        .noneMatch(each -> each.kind() == HistoryKind.STEP_DONE
                                && Objects.equals(each.node(), entry.node())
                                && isSameMoment(each.at(), entry.at()));
    }

    private static boolean isSameMoment(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_MOMENT) < 0;
    }

    private Entry entry(HistoryEntry entry) {
        return new Entry(
                entry.at(), title(entry), who(entry), entry.text(), null, look(entry.kind()), icon(entry.kind()));
    }

    private String title(HistoryEntry entry) {
        if (entry.kind() == HistoryKind.SIGNED) {
            return words().text(
                            "approval_case.story.signed", entry.stepName(), OutcomeWords.of(entry.outcome(), words()));
        }
        var what = words().of(entry.kind());
        return entry.to() == null ? what : words().text("approval_case.story.with", what, names.of(entry.to()));
    }

    private String who(HistoryEntry entry) {
        var by = names.of(entry.by());
        var acting = entry.onBehalfOf() == null
                ? by
                : words().text("approval_case.story.for", by, names.of(entry.onBehalfOf()));
        return Stream.of(acting, entry.stepName() == null ? null : words().of(entry.stepName()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String look(HistoryKind kind) {
        return switch (kind) {
            case TAKEN_BACK, SUSPENDED, FELL_BACK, JUMPED -> "wait";
            case SIGNED -> "";
            default -> "plain";
        };
    }

    private static String icon(HistoryKind kind) {
        return switch (kind) {
            case SIGNER_ADDED -> "plus";
            case SIGNER_REMOVED -> "x";
            case DELEGATED, ANSWERED -> "chat";
            case COPIED -> "copy";
            case URGED -> "horn";
            case SUSPENDED -> "pause";
            case RESUMED -> "play";
            case JUMPED -> "next";
            case FELL_BACK -> "alert";
            case SIGNED, SKIPPED -> "check";
            default -> "undo";
        };
    }

    private List<HistoryEntry> history() {
        if (history == null) {
            history = records.history(openCase.number().key());
        }
        return history;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
