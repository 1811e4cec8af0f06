package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.OnlineFiling;
import org.zhengtong.publicservice.approval.Prefill;
import org.zhengtong.publicservice.approval.entity.Json;

/** Answers of a form: sealed as a whole, filled in with what is known of the applicant. */
@ApplicationScoped
public class Answers {

    private static final TypeReference<LinkedHashMap<String, String>> MAP = new TypeReference<>() {};

    @Inject
    Vault vault;

    @Inject
    Directory directory;

    public String seal(Map<String, String> answers) {
        return vault.seal(Json.write(answers)).sealed();
    }

    public Map<String, String> open(String sealed) {
        return Json.read(vault.openText(sealed), MAP);
    }

    /** Values that the government holds for this form, by field. */
    public Map<String, String> known(OnlineFiling filing, Applicant applicant) {
        var known = new LinkedHashMap<String, String>();
        filing.fields().filter(field -> field.prefill() != null).forEach(field -> value(field.prefill(), applicant)
                .ifPresent(value -> known.put(field.id(), value)));
        return known;
    }

    /** Fields that are shown as known and never asked. */
    public Set<String> given(OnlineFiling filing, Applicant applicant) {
        return filing.fields()
                .filter(FormField::given)
                .filter(field -> field.prefill() != null
                        && value(field.prefill(), applicant).isPresent())
                .map(FormField::id)
                .collect(Collectors.toSet());
    }

    private Optional<String> value(Prefill prefill, Applicant applicant) {
        var firm = applicant.kind() == AccountKind.FIRM;
        var value =
                switch (prefill) {
                    case ACCOUNT_NAME -> firm ? null : applicant.name();
                    case ACCOUNT_RESIDENT_ID -> firm ? null : applicant.code();
                    case ACCOUNT_MOBILE -> firm ? null : applicant.mobile();
                    case ACCOUNT_ADDRESS -> firm ? null : applicant.address();
                    case ACCOUNT_TOWNSHIP ->
                        directory
                                .townshipOf(applicant.division())
                                .map(UnitView::code)
                                .orElse(null);
                    case FIRM_NAME -> firm ? applicant.name() : null;
                    case FIRM_CREDIT_CODE -> firm ? applicant.code() : null;
                    case FIRM_ADDRESS -> firm ? applicant.address() : null;
                    case FIRM_MOBILE -> firm ? applicant.mobile() : null;
                    case FIRM_CONTACT -> applicant.contact();
                };
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
