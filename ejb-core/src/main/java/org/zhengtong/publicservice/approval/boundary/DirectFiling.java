package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.FileApplication;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.FilingResult;
import org.zhengtong.publicservice.approval.Holder;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.DraftFiles;
import org.zhengtong.publicservice.approval.control.Fetching;
import org.zhengtong.publicservice.approval.control.FileHandles;
import org.zhengtong.publicservice.approval.control.FiledRequests;
import org.zhengtong.publicservice.approval.control.FormChecks;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** Filing in one call, for other agencies' systems; the same rules as on the portal. */
@Stateless
@DenyAll
public class DirectFiling {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    FormChecks checks;

    @Inject
    Answers answers;

    @Inject
    Intake intake;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileHandles handles;

    @Inject
    FiledRequests requests;

    @Inject
    Settings settings;

    @Inject
    Fetching fetching;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    /** Keeps a file for a material, to be named when the application is filed. */
    @PermitAll
    @Audited("approval.api.upload")
    public FileHandle upload(String matterCode, String material, String fileName, InputStream content) {
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        var matter = filedOnline(matterCode).definition();
        fetching.requireNotHeld(matter, material, holder());
        var by = caller.account().orElse(null);
        return handles.of(material, draftFiles.keep(matter, material, fileName, content, most, by));
    }

    /** Files, or says everything that is wrong. The same request id gets the receipt of the first call. */
    @PermitAll
    @Audited("approval.submit")
    public FilingResult file(@Valid FileApplication command) {
        var before = requests.receipt(command.requestId());
        if (before.isPresent()) {
            return FilingResult.filed(before.get());
        }
        var version = filedOnline(command.matter());
        var filing = version.definition().online();
        var applicant = caller.applicant();
        ApprovalRule.ACCOUNT_NEEDED.require(applicant.isPresent() || filing.anonymousAllowed());
        var all = complete(command.answers(), version, applicant.orElse(null));
        var files = handles.open(command.materials());
        var held = fetching.found(version.definition(), holder());
        files.keySet().forEach(code -> fetching.requireNotHeld(version.definition(), code, holder()));
        var there = new HashSet<>(files.keySet());
        there.addAll(held.keySet());
        var check = checks.of(version.definition(), all, there);
        var faults = check.all();
        if (!faults.isEmpty()) {
            return FilingResult.refused(faults);
        }
        var receipt = intake.receive(version, Channel.API, applicant, check.answers(), files);
        if (!check.needed(held).isEmpty()) {
            fetching.attach(receipt.number(), check.needed(held));
        }
        requests.remember(command.requestId(), receipt);
        return FilingResult.filed(receipt);
    }

    /** What the government holds wins over what the caller sends; fields unknown to the matter are left out. */
    private Map<String, String> complete(Map<String, String> sent, MatterVersion version, Applicant applicant) {
        var filing = version.definition().online();
        var all = new HashMap<String, String>();
        filing.fields()
                .filter(field -> sent.get(field.id()) != null)
                .forEach(field -> all.put(field.id(), sent.get(field.id()).strip()));
        if (applicant != null) {
            var given = answers.given(filing, applicant);
            answers.known(filing, applicant).forEach((field, value) -> {
                if (given.contains(field)) {
                    all.put(field, value);
                } else {
                    all.putIfAbsent(field, value);
                }
            });
        }
        return all;
    }

    private Optional<Holder> holder() {
        return caller.applicant().map(each -> new Holder(each.account(), vault.index(each.code())));
    }

    private MatterVersion filedOnline(String code) {
        var version = catalogue.find(code).orElseThrow(() -> new NotFound(MatterVersion.class, code));
        ApprovalRule.NOT_FILED_ONLINE.require(version.definition().filedOnline());
        return version;
    }
}
