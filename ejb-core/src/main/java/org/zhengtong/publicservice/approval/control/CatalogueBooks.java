package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** Published matters as a workbook. */
@ApplicationScoped
public class CatalogueBooks {

    @Inject
    MatterFiles files;

    public byte[] write(List<MatterVersion> matters, Locale locale) {
        var words = GuideWords.in(locale);
        var rows = matters.stream()
                .map(version -> new CatalogueWorkbook.Row(
                        files.tree(version.definition()), version.versionNumber(), words.choice(version.standing())))
                .toList();
        return new CatalogueWorkbook(locale).write(rows);
    }
}
