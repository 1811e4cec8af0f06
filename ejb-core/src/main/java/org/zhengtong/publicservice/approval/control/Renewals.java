package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.LicenceTemplate;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.OnlineFiling;
import org.zhengtong.publicservice.approval.entity.Application;

/** Renewing a licence 延续: by which matter, and what of the earlier application need not be typed again. */
@ApplicationScoped
public class Renewals {

    @Inject
    MatterVersions versions;

    @Inject
    Answers answers;

    /** The matter that its licences name, or the same one once more. */
    public String matterOf(Application application) {
        return matterOf(versions.get(application.matterVersion()).definition());
    }

    public static String matterOf(MatterDefinition matter) {
        return matter.result().licences().stream()
                .map(LicenceTemplate::renewal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(matter.code());
    }

    /**
     * Answers of an earlier application to questions that the form asks again in the same way. What somebody undertakes or
     * declares has to be said anew.
     */
    public Map<String, String> takenOver(Application application, OnlineFiling filing) {
        var before = versions.get(application.matterVersion()).definition().online();
        var given = answers.open(application.answersSealed());
        var taken = new LinkedHashMap<String, String>();
        filing.fields()
                .filter(field -> given.containsKey(field.id()) && isAskedAlike(field, before))
                .forEach(field -> taken.put(field.id(), given.get(field.id())));
        return taken;
    }

    private static boolean isAskedAlike(FormField field, OnlineFiling before) {
        return field.mustBe() == null
                && !field.followsFromOthers()
                && before.field(field.id())
                        .filter(earlier -> earlier.type() == field.type()
                                && earlier.choices().equals(field.choices()))
                        .isPresent();
    }
}
