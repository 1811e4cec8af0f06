package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.publicservice.approval.entity.Draft;
import org.zhengtong.publicservice.approval.entity.DraftMaterial;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** A form from its first answer to the receipt, whoever fills it in. Whose draft it is, the boundaries ask. */
@ApplicationScoped
public class DraftWork {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    MatterVersions versions;

    @Inject
    Drafts drafts;

    @Inject
    DraftFiles draftFiles;

    @Inject
    Answers answers;

    @Inject
    FormChecks checks;

    @Inject
    FieldLines fieldLines;

    @Inject
    Intake intake;

    @Inject
    Applications applications;

    @Inject
    Fetching fetching;

    @Inject
    PromiseCourse promises;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** How a checked draft becomes an application. */
    @FunctionalInterface
    public interface Receiving {

        Receipt receive(MatterVersion version, Map<String, String> answers, Map<String, List<Long>> files);
    }

    /** The version of a matter that one may file for. */
    public MatterVersion fileable(String matterCode) {
        var version = catalogue.find(matterCode).orElseThrow(() -> new NotFound(MatterVersion.class, matterCode));
        version.requireOffered();
        ApprovalRule.NOT_FILED_ONLINE.require(version.definition().filedOnline());
        return version;
    }

    /**
     * A new draft, filled in with what is known.
     *
     * @param eligibility answers to the questions before the form, by question; all have to be as the matter requires
     * @param code opens it besides its number; null where its account does
     */
    public Draft begin(
            MatterVersion version,
            Map<String, Boolean> eligibility,
            Map<String, String> known,
            AccountId account,
            String code) {
        ApprovalRule.NOT_ELIGIBLE.require(version.definition().online().eligibility().stream()
                .allMatch(question -> Boolean.valueOf(question.required()).equals(eligibility.get(question.id()))));
        var number = "CG" + LocalDate.now(clock).getYear() + "-" + intake.newCode();
        var draft = new Draft(
                number,
                vault.index(code == null ? number : code),
                account,
                version,
                answers.seal(known),
                clock.instant(),
                LocalDate.now(clock).plusDays(settings.number(Setting.DRAFT_DAYS)));
        drafts.add(draft);
        return draft;
    }

    /** @param toChange waits for whoever is changing it */
    public Draft get(DraftKey key, boolean toChange) {
        var found = toChange ? drafts.locked(key.number()) : drafts.find(key.number());
        var draft = found.orElseThrow(() -> unknown(key));
        draft.requireUsable(LocalDate.now(clock));
        return draft;
    }

    public NotFound unknown(DraftKey key) {
        return new NotFound(Draft.class, key.number());
    }

    /** Keeps what was typed on one page and says what is wrong with it, but for fields that the government holds. */
    public List<FieldFault> fill(Draft draft, String stepId, Map<String, String> typed, Set<String> given) {
        var matter = versions.get(draft.matterVersion()).definition();
        var step = matter.online().step(stepId).orElseThrow(() -> new NotFound(MatterVersion.class, stepId));
        var all = new LinkedHashMap<>(answers.open(draft.answersSealed()));
        step.fields().stream()
                .filter(field -> !given.contains(field.id()) && typed.containsKey(field.id()))
                .forEach(field -> all.put(field.id(), strip(typed.get(field.id()))));
        var check = checks.of(matter, all, draft);
        var faults = check.step(step);
        draft.fill(answers.seal(check.answers()), stepId, faults.isEmpty(), clock.instant());
        return faults;
    }

    /** @param by null without an account */
    public StoredFile attach(Draft draft, String material, String fileName, InputStream content, AccountId by) {
        var matter = versions.get(draft.matterVersion()).definition();
        fetching.requireNotHeld(matter, material, draft.holder());
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        var file = draftFiles.keep(matter, material, fileName, content, most, by);
        draft.attach(material, file.id(), clock.instant());
        return file;
    }

    /** @param given by material: whether it is promised; what may not follow is refused */
    public void promise(Draft draft, Map<String, Boolean> given) {
        var matter = versions.get(draft.matterVersion()).definition();
        given.forEach((material, ticked) -> {
            var definition =
                    matter.material(material).orElseThrow(() -> ApprovalRule.MATERIAL_UNKNOWN.violated(material));
            ApprovalRule.MAY_NOT_FOLLOW.require(definition.mayFollow(), definition.name());
            if (ticked != draft.promised(PromiseTexts.VERSION).contains(material)) {
                draft.promise(material, PromiseTexts.VERSION, ticked, clock.instant());
            }
        });
    }

    public void detach(Draft draft, String material, long file) {
        draft.detach(material, file, clock.instant());
    }

    public StoredFile file(Draft draft, long file) {
        if (!draft.files().contains(file)) {
            throw new NotFound(StoredFile.class, file);
        }
        return files.find(file);
    }

    /** Everything that still has to be mended, page by page; empty if it can be submitted. */
    public List<FieldFault> faults(Draft draft) {
        var matter = versions.get(draft.matterVersion()).definition();
        return checks.of(matter, answers.open(draft.answersSealed()), draft).all();
    }

    /** Once; a second time gets the receipt of the first. */
    public Receipt submit(Draft draft, boolean declared, Receiving receiving) {
        if (draft.submittedAs().isPresent()) {
            return new Receipt(draft.submittedAs().get(), vault.openText(draft.queryCodeSealed()), draft.changedAt());
        }
        ApprovalRule.DECLARATION_MISSING.require(declared);
        var version = versions.get(draft.matterVersion());
        var check = checks.of(version.definition(), answers.open(draft.answersSealed()), draft);
        var faults = check.all();
        ApprovalRule.FORM_INCOMPLETE.require(faults.isEmpty(), faults.size());
        var fetched = fetching.found(version.definition(), draft.holder());
        var byMaterial = draft.materials().stream()
                .filter(each -> !fetched.containsKey(each.material()))
                .collect(Collectors.groupingBy(
                        DraftMaterial::material, Collectors.mapping(DraftMaterial::file, Collectors.toList())));
        var receipt = receiving.receive(version, check.answers(), byMaterial);
        draft.submittedAs(receipt.number(), vault.seal(receipt.queryCode()));
        if (!check.needed(fetched).isEmpty()) {
            fetching.attach(receipt.number(), check.needed(fetched));
        }
        promises.give(
                applications.get(receipt.number()),
                version.definition(),
                check.promised(draft.promised(PromiseTexts.VERSION), handed(byMaterial, fetched)));
        return receipt;
    }

    private static Set<String> handed(Map<String, List<Long>> files, Map<String, SuppliedMaterial> fetched) {
        var all = new HashSet<>(files.keySet());
        all.addAll(fetched.keySet());
        return all;
    }

    public void discard(Draft draft) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(draft.submittedAs().isEmpty());
        drafts.remove(draft);
    }

    /** Fields of this draft whose value the government holds for the applicant. */
    public Set<String> given(Draft draft, Optional<Applicant> applicant) {
        var filing = versions.get(draft.matterVersion()).definition().online();
        return applicant.map(each -> answers.given(filing, each)).orElse(Set.of());
    }

    public DraftView view(Draft draft, Set<String> given) {
        var matter = versions.get(draft.matterVersion()).definition();
        var check = checks.of(matter, answers.open(draft.answersSealed()), draft);
        var stored = files.all(draft.files());
        var byMaterial = draft.materials().stream()
                .filter(each -> stored.containsKey(each.file()))
                .sorted(Comparator.comparingLong(DraftMaterial::file))
                .collect(Collectors.groupingBy(
                        DraftMaterial::material,
                        Collectors.mapping(each -> stored.get(each.file()), Collectors.toList())));
        return new DraftView(
                draft.number(),
                matter,
                check.answers(),
                fieldLines.of(matter, check.answers()),
                check.asked(),
                given,
                byMaterial,
                fetching.found(matter, draft.holder()),
                PromiseTexts.offers(matter, draft),
                draft.completedSteps(),
                draft.changedAt(),
                draft.expiresOn(),
                draft.submittedAs().orElse(null));
    }

    public DraftRow row(Draft draft) {
        var matter = versions.get(draft.matterVersion()).definition();
        return new DraftRow(
                draft.number(),
                draft.matterCode(),
                matter.name(),
                draft.completedSteps().size(),
                matter.online().form().size(),
                draft.changedAt(),
                draft.expiresOn());
    }

    private static String strip(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
